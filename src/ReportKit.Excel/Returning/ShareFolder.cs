using System.Text;
using ReportKit.Diagnostics;
using ReportKit.Packaging;
using ReportKit.Sharing;

namespace ReportKit.Excel.Returning;

/// <summary>
/// What was sent, in a folder beside the workbook: a copy says it itself, but may come back from a program that dropped it.
/// </summary>
public static class ShareFolder
{
    private const string Name = "shares";
    private const string Extension = ".json";

    /// <exception cref="UnusableFileException">The folder or the file cannot be written.</exception>
    public static void Keep(string workbook, Share share, string json)
    {
        var folder = FolderOf(workbook);
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UnusableFileException($"{share.File} was not made: what is sent cannot be kept in {folder}.", fault);
        }

        WholeFile.Write(Path.Combine(folder, share.Id + Extension), stream => stream.Write(Encoding.UTF8.GetBytes(json)));
    }

    /// <summary>The share of this ID; null where there is none.</summary>
    /// <exception cref="UnusableFileException">It cannot be read.</exception>
    public static Share? Find(string workbook, string id)
    {
        // The ID comes from somebody's file.
        var path = Path.Combine(FolderOf(workbook), Path.GetFileName(id) + Extension);
        return File.Exists(path) ? Read(path) : null;
    }

    /// <summary>The newest share that was sent as a file of this name; null where there is none.</summary>
    /// <exception cref="UnusableFileException">It cannot be read.</exception>
    public static Share? FindByFile(string workbook, string file)
    {
        var folder = FolderOf(workbook);
        if (!Directory.Exists(folder))
            return null;
        var newest = Directory.EnumerateFiles(folder, "*" + Extension)
            .OrderByDescending(path => Path.GetFileName(path), StringComparer.Ordinal)
            .FirstOrDefault(path => file.Equals(FileOf(path), StringComparison.OrdinalIgnoreCase));
        return newest is null ? null : Read(newest);
    }

    private static string FolderOf(string workbook) => Path.Combine(Path.GetDirectoryName(Path.GetFullPath(workbook))!, Name);

    private static Share Read(string path) => ShareJson.Read(Encoding.UTF8.GetString(WholeFile.Read(path)), Path.Combine(Name, Path.GetFileName(path)));

    private static string? FileOf(string path)
    {
        using var reader = new StreamReader(OfficePackage.OpenFile(path));
        return ShareJson.FileOf(reader);
    }
}
