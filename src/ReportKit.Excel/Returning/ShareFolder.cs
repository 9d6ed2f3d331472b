using System.Text;
using ReportKit.Findings;
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

    /// <summary>In letters: before the name of the file stand two short texts.</summary>
    private const int LongestStart = 1 << 14;

    /// <exception cref="UnusableFileException">The folder or the file cannot be written.</exception>
    public static void Keep(string workbook, Share share, string json)
    {
        var folder = FolderBeside.PathOf(workbook, Name);
        try
        {
            FolderBeside.Make(workbook, Name);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UnusableFileException($"{share.File} was not made: what is sent cannot be kept in {folder}.", fault);
        }

        WholeFile.Write(Path.Combine(folder, share.Id + Extension), [workbook], stream => stream.Write(Encoding.UTF8.GetBytes(json)));
    }

    /// <summary>The share of this ID; null where there is none.</summary>
    /// <exception cref="UnusableFileException">It cannot be read.</exception>
    public static Share? Find(string workbook, string id)
    {
        // The ID comes from somebody's file: it names a file only if it is the name of one that is there.
        var file = id + Extension;
        return FolderBeside.Files(workbook, Name, "*" + Extension).FirstOrDefault(path => Path.GetFileName(path) == file) is { } found ? Read(found) : null;
    }

    /// <summary>The newest share that was sent as a file of this name; null where there is none.</summary>
    /// <exception cref="UnusableFileException">It cannot be read.</exception>
    public static Share? FindByFile(string workbook, string file)
    {
        var newest = FolderBeside.Files(workbook, Name, "*" + Extension)
            .OrderByDescending(path => Path.GetFileName(path), StringComparer.Ordinal)
            .FirstOrDefault(path => file.Equals(FileOf(path), StringComparison.OrdinalIgnoreCase));
        return newest is null ? null : Read(newest);
    }

    private static Share Read(string path)
    {
        using var reader = new StreamReader(RegularFile.OpenFound(path));
        return ShareJson.Read(reader, Path.Combine(Name, Path.GetFileName(path)));
    }

    /// <summary>Null for what is no share, or cannot be read.</summary>
    private static string? FileOf(string path)
    {
        try
        {
            using var reader = new StreamReader(RegularFile.OpenFound(path));
            var start = new char[LongestStart];
            return ShareJson.FileOf(new StringReader(new string(start, 0, reader.ReadBlock(start))));
        }
        catch (UnusableFileException)
        {
            return null;
        }
    }
}
