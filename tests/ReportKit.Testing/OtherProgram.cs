using System.Diagnostics;

namespace ReportKit.Testing;

/// <summary>Runs programs that are not ours, to read what we wrote.</summary>
public static class OtherProgram
{
    /// <summary>Debian's own Python comes first: it is the one that has Debian's modules.</summary>
    private static readonly string[] Folders =
        ["/usr/bin", .. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)];

    public static string? Find(string program) => Folders.Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);

    /// <summary>Runs a program to its end.</summary>
    public static ProgramResult Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(Find(program) ?? program) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Limit.OfPatience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} did not end.");
        }

        return new ProgramResult(process.ExitCode, output.Result, error.Result);
    }

    /// <summary>Runs a program that has to succeed, and gives what it wrote.</summary>
    public static string Output(string program, params string[] arguments)
    {
        var result = Run(program, arguments);
        return result.ExitCode == 0
            ? result.Output
            : throw new InvalidOperationException($"{program} ended with {result.ExitCode}: {result.Error}");
    }

    /// <summary>Runs a Python program given as text.</summary>
    public static string Python(string program, params string[] arguments) => Output("python3", ["-c", program, .. arguments]);

    /// <summary>Converts a file with LibreOffice, in a profile of its own, and gives the new file.</summary>
    public static string Convert(string file, string format, string folder)
    {
        var profile = new Uri(Path.Combine(folder, "profile")).AbsoluteUri;
        Output("soffice", "-env:UserInstallation=" + profile, "--headless", "--convert-to", format, "--outdir", folder, file);
        return Path.Combine(folder, Path.GetFileNameWithoutExtension(file) + "." + format.Split(':')[0]);
    }
}

/// <summary>What a program left behind.</summary>
public sealed record ProgramResult(int ExitCode, string Output, string Error);
