using System.Globalization;
using ReportKit.Diagnostics;
using ReportKit.Packaging;
using ReportKit.Word;

namespace ReportKit.Cli.Commands;

/// <summary>A report of the same name that is there already: one that a person worked on is not written over.</summary>
internal static class EarlierReport
{
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
            throw new UnusableFileException($"{Path.GetFileName(path)} was changed in another program and cannot be moved aside; write to another file with --output.", fault);
        }
    }
}
