namespace ReportKit.Findings;

/// <summary>
/// A file that cannot be read or written at all. The message is the one sentence that people see; it names the file.
/// </summary>
public sealed class UnusableFileException : Exception
{
    public UnusableFileException(string message)
        : base(message)
    {
    }

    public UnusableFileException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
