namespace ReportKit.Cli.Tests;

/// <summary>The command, called in a folder of its own on a fixed day.</summary>
internal sealed class Reportkit : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly TemporaryFolder own = new();

    public static DateTimeOffset Today { get; } = new(2026, 3, 9, 14, 30, 0, TimeSpan.Zero);

    public string Folder => folder.Path;

    /// <summary>Where the program keeps what is the person's own.</summary>
    public string OwnFolder => own.Path;

    public string File(string name) => folder.File(name);

    /// <summary>Calls the command without a layout program.</summary>
    public Result Run(params string[] arguments) => RunWith(path: null, arguments);

    /// <summary>Calls the command with the programs of this machine.</summary>
    public Result RunWithPrograms(params string[] arguments) => RunWith(Environment.GetEnvironmentVariable("PATH") ?? "", arguments);

    /// <summary>Calls the command with a program in the place of LibreOffice, written in the language of the shell.</summary>
    public Result RunWithLayoutProgram(string script, params string[] arguments)
    {
        using var programs = new TemporaryFolder();
        System.IO.File.WriteAllText(programs.File("soffice"), "#!/bin/sh\n" + script);
        if (!OperatingSystem.IsWindows())
            System.IO.File.SetUnixFileMode(programs.File("soffice"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return RunWithFolders(programs.Path, arguments);
    }

    /// <summary>Calls the command with the programs in these folders.</summary>
    public Result RunWithFolders(string path, params string[] arguments) => RunWith(path, arguments);

    /// <summary>Makes the sample workbook.</summary>
    public Reportkit WithSample(string name = "sample.xlsx")
    {
        Assert.Equal(ExitCodes.Done, Run("new", name, "--sample").ExitCode);
        return this;
    }

    /// <summary>Makes a workbook of interchange JSON.</summary>
    public Reportkit With(string json, string name = "statements.xlsx")
    {
        System.IO.File.WriteAllText(File("data.json"), json);
        Run("import", name, "data.json");
        Assert.True(System.IO.File.Exists(File(name)));
        System.IO.File.Delete(File("data.json"));
        return this;
    }

    public string[] Files() => [.. Directory.EnumerateFileSystemEntries(Folder).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    public void Dispose()
    {
        folder.Dispose();
        own.Dispose();
    }

    private Result RunWith(string? path, string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var surroundings = new Surroundings(Folder, AppContext.BaseDirectory, OwnFolder, path, "maren", new FixedClock());
        var exitCode = CommandLine.Run(arguments, new Terminal(output, error), surroundings);
        return new Result(exitCode, output.ToString(), error.ToString());
    }

    internal sealed record Result(int ExitCode, string Output, string Error);

    private sealed class FixedClock : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => Today;
    }
}
