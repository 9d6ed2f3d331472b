using System.Globalization;
using ReportKit.Findings;

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

    private static readonly TimeSpan ClocksDiffer = TimeSpan.FromDays(2);

    /// <summary>Puts a state aside, and drops the oldest beyond those that are kept. A state that is the newest already stays that.</summary>
    /// <param name="path">The file.</param>
    /// <param name="content">Its state.</param>
    /// <exception cref="UnusableFileException">The folder or the copy cannot be written.</exception>
    public static Backup Keep(string path, ReadOnlyMemory<byte> content, DateTime now)
    {
        try
        {
            FolderBeside.Make(path, Folder);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UnusableFileException($"{Path.GetFileName(path)} was not changed: no copy of it can be kept in {FolderBeside.PathOf(path, Folder)}.", fault);
        }

        // What a run that was killed has put aside is not put aside again: it would push out older states.
        var newest = Until(now, path).FirstOrDefault();
        if (newest is not null && Holds(newest, content.Span))
            return newest;

        // A state has a second of its own, so that the names sort as the states came.
        var second = newest is not null && newest.When >= now ? newest.When.AddSeconds(1) : now;
        var backup = new Backup(NameOf(path, second), second);
        WholeFile.Write(backup.Path, [path], Path.GetFileName(path), stream => stream.Write(content.Span));
        foreach (var old in Until(now, path).Skip(Kept))
            File.Delete(old.Path);
        return backup;
    }

    /// <summary>A state as it was kept.</summary>
    /// <exception cref="UnusableFileException">It cannot be read.</exception>
    public static byte[] Read(Backup backup)
    {
        using var stream = RegularFile.OpenFound(backup.Path);
        return WholeFile.Read(stream);
    }

    /// <summary>
    /// The states of a file that are there, the newest first: regular files that are named so. Nothing else in the folder is ours,
    /// nor is the folder where it is a link.
    /// </summary>
    public static IReadOnlyList<Backup> Of(string path)
    {
        var start = Path.GetFileNameWithoutExtension(path) + " ";
        return
        [
            .. from file in FolderBeside.Files(path, Folder, start + "*" + Path.GetExtension(path))
               where Path.GetExtension(file) == Path.GetExtension(path)
               let stamp = Path.GetFileNameWithoutExtension(file)[start.Length..]
               where DateTime.TryParseExact(stamp, StampFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
               let when = DateTime.ParseExact(stamp, StampFormat, CultureInfo.InvariantCulture)
               orderby when descending
               select new Backup(file, when),
        ];
    }

    /// <summary>
    /// Those of the past, and of as far ahead as clocks differ round the world: a state with a date beyond was not put there by us,
    /// and pushes out none that was.
    /// </summary>
    private static IEnumerable<Backup> Until(DateTime now, string path) => Of(path).Where(state => state.When - now < ClocksDiffer);

    private static bool Holds(Backup backup, ReadOnlySpan<byte> content)
    {
        try
        {
            using var stream = RegularFile.OpenFound(backup.Path, long.MaxValue);
            return WholeFile.Holds(stream, content);
        }
        catch (UnusableFileException)
        {
            // Whatever it is, it keeps nobody from putting a state aside.
            return false;
        }
    }

    private static string NameOf(string path, DateTime when) => Path.Combine(
        FolderBeside.PathOf(path, Folder),
        $"{Path.GetFileNameWithoutExtension(path)} {when.ToString(StampFormat, CultureInfo.InvariantCulture)}{Path.GetExtension(path)}");
}
