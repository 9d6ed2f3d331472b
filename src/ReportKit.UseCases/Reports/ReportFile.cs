using System.Globalization;
using ReportKit.Packaging;
using ReportKit.Sheets;
using ReportKit.UseCases.Files;
using ReportKit.UseCases.Hosts;
using ReportKit.Word;

namespace ReportKit.UseCases.Reports;

/// <summary>
/// Where a report goes, and what is there already: a report that a person worked on is not written over, and what is no report is
/// not touched.
/// </summary>
internal static class ReportFile
{
    private const string Ending = ".docx";

    /// <summary>As it was asked for.</summary>
    /// <exception cref="RefusalException">The name is not that of a Word file, or that of a file which is no report of ours.</exception>
    public static string PathOf(NamedFile output, string template)
    {
        OutputFile.CheckName(output, "report", Ending);
        CheckNotTemplate(output.Path, template);
        OutputFile.CheckReplaced(output.Path, "report that ReportKit made", WordReport.IsReport);
        return output.Path;
    }

    /// <summary>Beside the workbook, under the number of the report.</summary>
    /// <exception cref="RefusalException">The number is no name on some systems, or the template has it.</exception>
    public static string PathOf(Report report, string workbook, string template)
    {
        var name = WordReport.FileName(report);
        var path = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(workbook))!, name);
        if (!PortableName.Fits(name))
            throw new RefusalException($"“{name}” is a name that not every system takes for a file. Choose one", Remedy.NameOutput);
        CheckNotTemplate(path, template);
        return path;
    }

    private static void CheckNotTemplate(string path, string template)
    {
        if (Path.GetFullPath(path) == Path.GetFullPath(template))
            throw new RefusalException($"{Path.GetFileName(path)} is the template; choose another name for the report", Remedy.NameOutput);
    }

    /// <summary>Moves the file aside where another program saved it since, and gives its new path; null where it may be replaced.</summary>
    public static string? KeepIfEdited(string path, DateTime now)
    {
        if (!File.Exists(path) || WholeFile.OpenIn(path) is not null || WordReport.IsAsWritten(path))
            return null;

        var stamp = now.ToString("yyyy-MM-dd HH.mm.ss", CultureInfo.InvariantCulture);
        var kept = Path.Combine(Path.GetDirectoryName(path)!, $"{Path.GetFileNameWithoutExtension(path)} (kept {stamp}){Path.GetExtension(path)}");
        try
        {
            File.Move(path, kept);
            return kept;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new RefusalException($"{Path.GetFileName(path)} was changed in another program and cannot be moved aside; write to another file", Remedy.NameOutput, cause: fault) { IsOfFile = true };
        }
    }
}
