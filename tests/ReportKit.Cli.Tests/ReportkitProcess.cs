using System.Diagnostics;
using System.Globalization;

namespace ReportKit.Cli.Tests;

/// <summary>The command as a process of its own, with a bound on what it may keep in memory.</summary>
internal static class ReportkitProcess
{
    public const long MostMemory = 500L << 20;

    public static readonly string Program = Path.Combine(AppContext.BaseDirectory, "reportkit.dll");

    /// <param name="folder">The folder that it is called in.</param>
    public static Result Run(string folder, params string[] arguments)
    {
        using var process = Start(folder, arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        var peak = 0L;
        var clock = Stopwatch.StartNew();
        while (!process.WaitForExit(TimeSpan.FromMilliseconds(20)))
        {
            peak = Math.Max(peak, PeakOf(process.Id));
            if (clock.Elapsed < Limit.OfPatience)
                continue;
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"reportkit {string.Join(' ', arguments)} did not end.");
        }

        return new Result(process.ExitCode, output.Result, error.Result, peak);
    }

    /// <summary>Starts the command and leaves it to itself.</summary>
    /// <param name="folder">The folder that it is called in.</param>
    public static Process Start(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Program);
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        start.Environment["DOTNET_GCHeapHardLimit"] = "0x" + MostMemory.ToString("X", CultureInfo.InvariantCulture);
        // What a process learns of itself while it runs is of no use to one that runs for a moment.
        start.Environment["DOTNET_TieredPGO"] = "0";
        return Process.Start(start)!;
    }

    /// <summary>The most memory that a running process has had at once, in bytes; 0 where the system does not say.</summary>
    private static long PeakOf(int process)
    {
        const string Peak = "VmHWM:";
        try
        {
            var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(line => line.StartsWith(Peak, StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line[Peak.Length..^2].Trim(), CultureInfo.InvariantCulture) << 10;
        }
        catch (IOException)
        {
            // It has ended since, or the system keeps no such file.
            return 0;
        }
    }

    internal sealed record Result(int ExitCode, string Output, string Error, long PeakMemory);
}
