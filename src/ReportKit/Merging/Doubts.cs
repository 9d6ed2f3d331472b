using ReportKit.Datasets;
using ReportKit.Schema;

namespace ReportKit.Merging;

/// <summary>
/// Changes that nobody made on purpose, most likely: they show in what many cells of a file have in common. A program shifts all dates
/// by hours, or cuts all long texts; a person sorts one column by itself. A single such change is one like any other.
/// </summary>
internal static class Doubts
{
    /// <summary>What a person may well do by hand.</summary>
    private const int AFew = 3;

    /// <summary>How long texts are left by programs that cut them: fields of old databases, formulas, cells; one less where they add a dot.</summary>
    private static readonly int[] Limits = [254, 255, 256, 1023, 1024, 4095, 4096, 8191, 8192, 32_759, 32_766, 32_767];

    /// <param name="tables">The sheets of one file.</param>
    public static void Mark(IReadOnlyCollection<TableChanges> tables, Fit fit)
    {
        var changes = tables.SelectMany(table => table.Cells.Select(change => (table.File.Theirs.Sheet, Change: change))).ToList();
        var doubts = new Dictionary<CellChange, OpenReason>(ReferenceEqualityComparer.Instance);
        foreach (var (sheet, change) in changes.Where(cell => fit.IsOther(cell.Sheet, cell.Change.Key)))
            doubts.TryAdd(change, OpenReason.Misfit);
        foreach (var change in Shifted(changes.ConvertAll(cell => cell.Change), DatesSent(tables)))
            doubts.TryAdd(change, OpenReason.Shifted);
        foreach (var change in Cut(changes.ConvertAll(cell => cell.Change)))
            doubts.TryAdd(change, OpenReason.Cut);
        foreach (var column in changes.GroupBy(cell => (cell.Sheet, cell.Change.Column), cell => cell.Change))
        {
            foreach (var change in Blanked([.. column]))
                doubts.TryAdd(change, OpenReason.Blanked);
            foreach (var change in Displaced([.. column]))
                doubts.TryAdd(change, OpenReason.Displaced);
        }

        if (doubts.Count == 0)
            return;
        foreach (var table in tables)
        {
            for (var at = 0; at < table.Cells.Count; at++)
                table.Cells[at] = doubts.TryGetValue(table.Cells[at], out var doubt) ? table.Cells[at] with { Doubt = doubt } : table.Cells[at];
        }
    }

    /// <summary>A text that is gone from a row that says other things, and other cells where many of a column are.</summary>
    private static IEnumerable<CellChange> Blanked(List<CellChange> column)
    {
        var blank = column.FindAll(change => change.After is null && change.Before is not null);
        return blank.Count > AFew ? blank : blank.Where(change => change.Column.Kind is MarkupKind);
    }

    /// <summary>Dates that went back or on by one day: all of the file, or more than a few.</summary>
    private static List<CellChange> Shifted(List<CellChange> changes, int sent)
    {
        var byDays = changes.Where(change => change.Column.Kind is DateKind or DateSpanKind).ToLookup(change => Days(change.Before, change.After));
        var shifted = new[] { -1, 1 }.SelectMany(days => byDays[days].ToList() is { Count: > 1 } moved && (moved.Count > AFew || moved.Count == sent) ? moved : []).ToList();
        return shifted;
    }

    private static int? Days(object? before, object? after) =>
        FirstDay(before) is { } from && FirstDay(after) is { } to && (to - from).Days is var days && Math.Abs(days) == 1 ? days : null;

    private static DateTime? FirstDay(object? value) => value switch
    {
        PartialDate date => new DateTime(date.Year, Math.Max(1, date.Month), Math.Max(1, date.Day)),
        DateSpan { To: null, From: var date } => FirstDay(date),
        _ => null,
    };

    private static int DatesSent(IReadOnlyCollection<TableChanges> tables) =>
        tables.Sum(table => table.File.SentColumns.Where(column => column.Kind is DateKind or DateSpanKind).Sum(column => table.File.Base.AllRows.Count(row => FirstDay(row[column]) is not null)));

    /// <summary>Texts that end before they did: where programs are known to cut, several of them alike, or more than a few.</summary>
    private static List<CellChange> Cut(List<CellChange> changes)
    {
        var shorter = changes.Where(change => LengthOfRest(change) > 0).ToList();
        var lengths = shorter.ToLookup(LengthOfRest);
        return shorter.Count > AFew ? shorter : shorter.FindAll(change => IsLimit(change) || lengths[LengthOfRest(change)].Skip(1).Any());
    }

    private static bool IsLimit(CellChange change) =>
        Array.IndexOf(Limits, ((string)change.After!).Length) >= 0 || Array.IndexOf(Limits, LengthOfRest(change)) >= 0 || Array.IndexOf(Limits, System.Text.Encoding.UTF8.GetByteCount((string)change.After!)) >= 0;

    /// <summary>How much of a text is left that breaks off, the dots that say so not counted; 0 where it is none.</summary>
    private static int LengthOfRest(CellChange change)
    {
        if (change is not { Before: string before, After: string after, Column.Kind: MarkupKind or TextKind })
            return 0;
        var (sent, rest) = (LostEmphasis.WordsOf(before).ReplaceLineEndings("\n"), LostEmphasis.WordsOf(after).ReplaceLineEndings("\n").TrimEnd('…', '.', '\uFFFD', ' ', '\n'));
        return rest.Length > 0 && rest.Length < sent.Length && sent.StartsWith(rest, StringComparison.Ordinal) ? rest.Length : 0;
    }

    /// <summary>Values that came back in other rows than theirs, and the same long text in row upon row.</summary>
    private static IEnumerable<CellChange> Displaced(List<CellChange> column)
    {
        if (column.Count < 2)
            return [];
        var isText = column[0].Column.Kind is MarkupKind;
        var sent = column.ConvertAll(change => SameValue.Spelled(change.Column, change.Before)).ToLookup(words => words);
        var theirs = column.ToLookup(change => SameValue.Spelled(change.Column, change.After));
        var moved = theirs.Where(words => words.Key.Length > 0).Sum(words => Math.Min(words.Count(), sent[words.Key].Count()));
        if (moved >= (isText ? 2 : AFew) && moved * 2 >= column.Count && (isText || column.Count > AFew))
            return column;
        return column[0].Column == StatementColumns.Text ? theirs.Where(words => words.Key.Length > 0 && words.Count() >= AFew).SelectMany(words => words) : [];
    }
}
