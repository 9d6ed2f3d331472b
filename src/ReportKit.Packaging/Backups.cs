using System.Globalization;
using ReportKit.Diagnostics;

namespace ReportKit.Packaging;

/// <summary>A state that a file had.</summary>
/// <param name="When">When it was put aside, as the clock of the machine showed it.</param>
public sealed record Backup(string Path, DateTime When)
{
    /// <summary>The time as file names and people give it: <c>2026-03-09 14.30.00</c>.</summary>
    public string Stamp => When.ToString(Backups.StampFormat, CultureInfo.InvariantCulture);
}

/// <summary>The states that a file had before it was changed, in a folder beside it: the newest of them.</summary>
public static class Backups
{
    /// <summary>The folder's name.</summary>
    public const string Folder = "backups";

    /// <summary>How many states of a file are kept.</summary>
    public const int Kept = 20;

    internal const string StampFormat = "yyyy-MM-dd HH.mm.ss";

    /// <summary>Puts a state aside, and drops the oldest beyond those that are kept. A state that is the newest already stays that.</summary>
    /// <param name="path">The file.</param>
    /// <param name="content">Its state.</param>
    /// <exception cref="UnusableFileException">The folder or the copy cannot be written.</exception>
    public static Backup Keep(string path, ReadOnlyMemory<byte> content, DateTime now)
    {
        var folder = FolderOf(path);
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UnusableFileException($"{Path.GetFileName(path)} was not changed: no copy of it can be kept in {folder}.", fault);
        }

        // What a run that was killed has put aside is not put aside again: it would push out older states.
        var newest = Of(path) is [var last, ..] ? last : null;
        if (newest is not null && WholeFile.Read(newest.Path).AsSpan().SequenceEqual(content.Span))
            return newest;

        // A state has a second of its own, so that the names sort as the states came.
        var second = newest is not null && newest.When >= now ? newest.When.AddSeconds(1) : now;
        var backup = new Backup(NameOf(path, second), second);
        WholeFile.Write(backup.Path, path, stream => stream.Write(content.Span));
        foreach (var old in Of(path).Skip(Kept))
            File.Delete(old.Path);
        return backup;
    }

    /// <summary>The states of a file that are there, the newest first.</summary>
    public static IReadOnlyList<Backup> Of(string path)
    {
        var folder = FolderOf(path);
        if (!Directory.Exists(folder))
            return [];

        var start = Path.GetFileNameWithoutExtension(path) + " ";
        return
        [
            .. from file in Directory.EnumerateFiles(folder, start + "*" + Path.GetExtension(path))
               where Path.GetExtension(file) == Path.GetExtension(path)
               let stamp = Path.GetFileNameWithoutExtension(file)[start.Length..]
               where DateTime.TryParseExact(stamp, StampFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
               let when = DateTime.ParseExact(stamp, StampFormat, CultureInfo.InvariantCulture)
               orderby when descending
               select new Backup(file, when),
        ];
    }

    private static string FolderOf(string path) => Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, Folder);

    private static string NameOf(string path, DateTime when) => Path.Combine(
        FolderOf(path),
        $"{Path.GetFileNameWithoutExtension(path)} {when.ToString(StampFormat, CultureInfo.InvariantCulture)}{Path.GetExtension(path)}");
}
