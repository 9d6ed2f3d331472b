using System.ComponentModel;
using System.Diagnostics;

namespace ReportKit.Packaging.Conversion;

/// <summary>
/// LibreOffice, where it is installed: it turns a file into one of another kind, in a folder that is gone afterwards. What it makes is
/// only read; no report and no workbook of a team ever passes through it.
/// </summary>
public sealed class LibreOffice
{
    private static readonly string[] UsualPlaces =
    [
        @"C:\Program Files\LibreOffice\program\soffice.exe",
        @"C:\Program Files (x86)\LibreOffice\program\soffice.exe",
        "/Applications/LibreOffice.app/Contents/MacOS/soffice",
        "/usr/lib/libreoffice/program/soffice",
        "/opt/libreoffice/program/soffice",
    ];

    private readonly string executable;

    private LibreOffice(string executable) => this.executable = executable;

    /// <summary>The program of this machine, or null.</summary>
    /// <param name="path">The folders that programs are looked for in, as the PATH variable gives them.</param>
    public static LibreOffice? Find(string? path)
    {
        var named = OperatingSystem.IsWindows() ? "soffice.exe" : "soffice";
        var onPath = (path ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Select(folder => Path.Combine(folder, named));
        var places = path is null ? onPath : onPath.Concat(UsualPlaces);
        return places.FirstOrDefault(File.Exists) is { } found ? new LibreOffice(found) : null;
    }

    /// <summary>Turns a file into one of another kind.</summary>
    /// <param name="name">What the file is called while it is converted, by which the program knows its kind.</param>
    /// <param name="write">Writes it; called once.</param>
    /// <param name="filter">The kind, as the program names it: <c>xlsx</c>.</param>
    /// <param name="limit">How long it may take.</param>
    /// <param name="read">Reads what came of it, by its path.</param>
    /// <returns>What was read; null where the program made nothing of the file.</returns>
    /// <exception cref="ConversionFailedException">The program could not be started, or took too long.</exception>
    public TRead? Convert<TRead>(string name, Action<Stream> write, string filter, TimeSpan limit, Func<string, TRead> read)
        where TRead : class
    {
        var folder = Directory.CreateTempSubdirectory("reportkit-convert-");
        try
        {
            var file = Path.Combine(folder.FullName, name);
            WholeFile.Write(file, write);
            Convert(folder.FullName, file, filter, limit);
            var converted = Path.ChangeExtension(file, filter.Split(':')[0]);
            return File.Exists(converted) ? read(converted) : null;
        }
        finally
        {
            Delete(folder);
        }
    }

    /// <summary>Runs with a profile of its own, so that a LibreOffice that is open is neither asked nor disturbed, and nothing is fetched.</summary>
    private void Convert(string folder, string file, string filter, TimeSpan limit)
    {
        var start = new ProcessStartInfo(executable)
        {
            ArgumentList = { "--headless", "--norestore", "--convert-to", filter, "--outdir", folder, file },
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        ClosedProfile.Give(start, Path.Combine(folder, "profile"));
        try
        {
            using var process = Process.Start(start) ?? throw new ConversionFailedException("LibreOffice could not be started");
            process.OutputDataReceived += (_, _) => { };
            process.ErrorDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            if (process.WaitForExit(limit))
                return;
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            throw new ConversionFailedException($"LibreOffice needed more than {limit.TotalSeconds:0} seconds");
        }
        catch (Win32Exception fault)
        {
            throw new ConversionFailedException("LibreOffice could not be started", fault);
        }
    }

    private static void Delete(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (IOException)
        {
            // A file that another process still holds stays in the folder for temporary files, which the system clears.
        }
    }
}
