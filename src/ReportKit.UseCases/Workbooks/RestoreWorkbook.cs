using System.Collections.Immutable;
using ReportKit.Findings;
using ReportKit.Packaging;
using ReportKit.UseCases.Hosts;

namespace ReportKit.UseCases.Workbooks;

/// <summary>The states that a workbook had before it was changed, and the way back to one.</summary>
public sealed class RestoreWorkbook(TimeProvider clock)
{
    /// <summary>The newest first; there is at least one.</summary>
    /// <exception cref="RefusalException">There are none.</exception>
    /// <exception cref="UnusableFileException">There is no such workbook.</exception>
    public static ImmutableArray<EarlierState> StatesOf(NamedFile workbook) =>
        [.. BackupsOf(workbook).Select(backup => new EarlierState(backup.Stamp, backup.Path, new FileInfo(backup.Path).Length))];

    /// <param name="when">The time of the state, or as much of it as no other has.</param>
    /// <exception cref="RefusalException">There is none of that time, or there are several.</exception>
    /// <exception cref="UnusableFileException">A file cannot be read or written.</exception>
    public RestoredWorkbook Run(NamedFile workbook, string when)
    {
        var backup = Chosen(BackupsOf(workbook), when);
        var state = Backups.Read(backup);
        WholeFile.CheckReplaceable(workbook.Path);
        // An empty file is no state that anybody wants back.
        var isThere = File.Exists(workbook.Path) && new FileInfo(workbook.Path).Length > 0;
        if (isThere && WholeFile.Holds(workbook.Path, state))
            return new RestoredWorkbook(backup.Stamp, IsChanged: false, KeptAs: null);

        var kept = isThere ? Backups.Keep(workbook.Path, WholeFile.Read(workbook.Path), clock.GetLocalNow().DateTime).Stamp : null;
        WholeFile.Replace(workbook.Path, stream => stream.Write(state));
        return new RestoredWorkbook(backup.Stamp, IsChanged: true, kept);
    }

    private static IReadOnlyList<Backup> BackupsOf(NamedFile workbook)
    {
        var backups = Backups.Of(workbook.Path);
        if (backups.Count == 0 && !File.Exists(workbook.Path))
            throw new UnusableFileException($"{workbook.Name} does not exist.");
        return backups.Count > 0
            ? backups
            : throw new RefusalException($"There are no earlier states of {workbook.Name}: the folder {Backups.Folder} beside it holds none.");
    }

    private static Backup Chosen(IReadOnlyList<Backup> backups, string when)
    {
        var typed = when.Trim().Replace(':', '.');
        return backups.Where(backup => backup.Stamp.Contains(typed, StringComparison.Ordinal)).ToList() switch
        {
            [var only] => only,
            [] => throw new RefusalException($"There is no state of “{when}”. There are: {Stamps(backups)}."),
            var several => throw new RefusalException($"“{when}” may be any of these; give more of one: {Stamps(several)}."),
        };
    }

    private static string Stamps(IEnumerable<Backup> backups) => string.Join(", ", backups.Select(backup => backup.Stamp));
}

/// <summary>A state that the workbook had.</summary>
/// <param name="Stamp">When it was changed, as people name the state.</param>
/// <param name="Path">The file that keeps it.</param>
/// <param name="Size">In bytes.</param>
public sealed record EarlierState(string Stamp, string Path, long Size);

/// <param name="Stamp">The state that the workbook has now.</param>
/// <param name="IsChanged">Whether it had another.</param>
/// <param name="KeptAs">The name under which that is kept; null where there was none.</param>
public sealed record RestoredWorkbook(string Stamp, bool IsChanged, string? KeptAs);
