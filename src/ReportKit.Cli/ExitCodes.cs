namespace ReportKit.Cli;

/// <summary>What a command tells the program that called it; README.md beside it lists them.</summary>
internal static class ExitCodes
{
    public const int Done = 0;

    /// <summary>The data has errors.</summary>
    public const int DataErrors = 1;

    /// <summary>The command was called wrongly.</summary>
    public const int WrongUsage = 2;

    /// <summary>A file cannot be read or written.</summary>
    public const int UnusableFile = 3;
}
