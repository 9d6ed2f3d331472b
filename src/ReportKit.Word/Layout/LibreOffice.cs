using System.ComponentModel;
using System.Diagnostics;
using ReportKit.Document;
using ReportKit.Packaging;
using ReportKit.Word.Templates;
using ReportKit.Word.Writing;

namespace ReportKit.Word.Layout;

/// <summary>
/// Lays out a report with LibreOffice, where it is installed, to learn the page of every heading. The file that LibreOffice makes
/// of it is a PDF that is read and thrown away; the report itself never passes through LibreOffice.
/// </summary>
public sealed class LibreOffice
{
    private const string PdfFilter = "pdf:writer_pdf_Export:{\"ExportBookmarksToPDFDestination\":{\"type\":\"boolean\",\"value\":\"true\"},\"IsSkipEmptyPages\":{\"type\":\"boolean\",\"value\":\"false\"}}";

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

    /// <summary>The page of every entry of the contents.</summary>
    /// <param name="numbering">How the template numbers its pages.</param>
    /// <param name="write">Writes the report; called once.</param>
    /// <param name="limit">How long the layout may take.</param>
    /// <exception cref="LayoutFailedException">The program failed, took too long, or did not show every heading.</exception>
    public PageLayout Layout(ReportDocument document, PageNumbering numbering, Action<Stream> write, TimeSpan limit)
    {
        var folder = Directory.CreateTempSubdirectory("reportkit-layout-");
        try
        {
            var report = Path.Combine(folder.FullName, "report.docx");
            WholeFile.Write(report, write);
            Convert(folder.FullName, report, limit);
            var pdf = Path.Combine(folder.FullName, "report.pdf");
            if (!File.Exists(pdf))
                throw new LayoutFailedException("LibreOffice could not lay it out");
            return HeadingPages.Read(pdf, document, numbering);
        }
        finally
        {
            Delete(folder);
        }
    }

    /// <summary>Runs with a profile of its own, so that a LibreOffice that is open is neither asked nor disturbed, and nothing is fetched.</summary>
    private void Convert(string folder, string report, TimeSpan limit)
    {
        var start = new ProcessStartInfo(executable)
        {
            ArgumentList = { "--headless", "--norestore", "--convert-to", PdfFilter, "--outdir", folder, report },
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        ClosedProfile.Give(start, Path.Combine(folder, "profile"));
        try
        {
            using var process = Process.Start(start) ?? throw new LayoutFailedException("LibreOffice could not be started");
            process.OutputDataReceived += (_, _) => { };
            process.ErrorDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            if (process.WaitForExit(limit))
                return;
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            throw new LayoutFailedException($"LibreOffice needed more than {limit.TotalSeconds:0} seconds");
        }
        catch (Win32Exception fault)
        {
            throw new LayoutFailedException("LibreOffice could not be started", fault);
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
