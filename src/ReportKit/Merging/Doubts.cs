using ReportKit.Dates;
using ReportKit.Differences;
using ReportKit.Merging.Identities;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Merging;

/// <summary>
/// Changes that nobody made on purpose, most likely: they show in what many cells of a file have in common. A program shifts all dates
/// by hours, or cuts all long texts; a person sorts one column by itself. A single such change is one like any other.
/// </summary>
internal static class Doubts
{
    /// <summary>What a person may well do by hand.</summary>
    private const int AFew = 3;

    /// <summary>From 1 January 1900 to 2 January 1904.</summary>
    private const int BetweenCalendars = 1462;

    /// <summary>What a statement is known by; without it its other cells may be those of another.</summary>
    private static readonly Column[] TellRow = [StatementColumns.Text, .. StatementColumns.Sheet.Columns.Where(column => column.Facts.TellsRows)];

    /// <param name="tables">The sheets of one file.</param>
    public static void Mark(IReadOnlyCollection<TableChanges> tables, Fit fit)
    {
        var changes = tables.SelectMany(table => table.Cells.Select(change => (table.File.Theirs.Sheet, Change: change))).ToList();
        var doubts = new Dictionary<CellChange, UndecidedReason>(ReferenceEqualityComparer.Instance);
        foreach (var (sheet, change) in changes.Where(cell => fit.IsOther(cell.Sheet, cell.Change.Key)))
            doubts.TryAdd(change, UndecidedReason.Misfit);
        foreach (var change in Shifted(changes.ConvertAll(cell => cell.Change), DatesSent(tables)))
            doubts.TryAdd(change, UndecidedReason.Shifted);
        foreach (var change in Cut(changes.ConvertAll(cell => cell.Change)))
            doubts.TryAdd(change, UndecidedReason.Cut);
        foreach (var change in Stripped(changes.Where(cell => cell.Sheet == StatementColumns.Sheet).Select(cell => cell.Change)))
            doubts.TryAdd(change, UndecidedReason.Blanked);
        foreach (var column in changes.GroupBy(cell => (cell.Sheet, cell.Change.Column), cell => cell.Change))
        {
            var table = tables.Single(table => table.File.Theirs.Sheet == column.Key.Sheet);
            foreach (var change in Withdrawals([.. column], table))
                doubts.TryAdd(change, UndecidedReason.Withdrawal);
            foreach (var change in Blanked([.. column], table.File.Moved))
                doubts.TryAdd(change, UndecidedReason.Blanked);
            foreach (var change in Displaced([.. column]).Concat(OfOtherRows([.. column], tables, fit)))
                doubts.TryAdd(change, UndecidedReason.Displaced);
        }

        // Where the text is that of another row, nobody knows whose the other cells are.
        var displaced = doubts.Where(doubt => doubt.Value == UndecidedReason.Displaced && doubt.Key.Column == StatementColumns.Text).Select(doubt => doubt.Key.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var (_, change) in changes.Where(cell => cell.Sheet == StatementColumns.Sheet && displaced.Contains(cell.Change.Key)))
            doubts.TryAdd(change, UndecidedReason.Displaced);
        if (doubts.Count == 0)
            return;
        foreach (var table in tables)
        {
            for (var at = 0; at < table.Cells.Count; at++)
                table.Cells[at] = doubts.TryGetValue(table.Cells[at], out var doubt) ? table.Cells[at] with { Doubt = doubt } : table.Cells[at];
        }
    }

    /// <summary>
    /// Statements that were set to Withdrawn: what takes more than a few of them out, or one that was published, or that stands there
    /// again as a new row, is asked, and any in a file that nobody vouches for.
    /// </summary>
    private static List<CellChange> Withdrawals(List<CellChange> column, TableChanges table)
    {
        var withdrawn = column.FindAll(change => change.After is StatementStatus.Withdrawn);
        return !table.File.CanWithdraw || withdrawn.Count > AFew || withdrawn.Exists(change => change.Before is StatementStatus.Published || StandsAgain(change, table)) ? withdrawn : [];
    }

    /// <summary>Whether another row says much the same, or other words in a copy of all the rest: the old words may be kept beside the new ones.</summary>
    private static bool StandsAgain(CellChange change, TableChanges table)
    {
        var columns = table.File.SentColumns.Where(column => !column.IsKey).ToList();
        var likeness = new Likeness([.. columns]);
        var rest = columns.FindAll(column => column != StatementColumns.Text && column != StatementColumns.Status);
        return table.New.Exists(row => row[StatementColumns.Status] is not StatementStatus.Withdrawn
            && (likeness.Of(change.Row, row) >= Likeness.Unlike || IsCopied(row)));

        bool IsCopied(Row row) => rest.Exists(column => row[column] is not null) && rest.TrueForAll(column => SameValue.Is(column, change.Row[column], row[column]));
    }

    /// <summary>A text that is gone from a row that says other things; other cells where many of a column are, and in a row that only what it says tells.</summary>
    private static IEnumerable<CellChange> Blanked(List<CellChange> column, IReadOnlySet<string> moved)
    {
        var blank = column.FindAll(change => change.After is null && change.Before is not null);
        return blank.Count > AFew ? blank : blank.Where(change => change.Column.Kind is MarkupKind || moved.Contains(change.Key));
    }

    /// <summary>The cells of a statement that lost its text, speaker, day or source, and others with it: its key may stand in a new row, or in a part of it.</summary>
    private static IEnumerable<CellChange> Stripped(IEnumerable<CellChange> changes) => changes
        .Where(change => change.After is null && change.Before is not null)
        .GroupBy(change => change.Key, StringComparer.OrdinalIgnoreCase)
        .Where(row => row.Skip(1).Any() && row.Any(change => TellRow.Contains(change.Column)))
        .SelectMany(row => row);

    /// <summary>
    /// Dates that all moved alike: by a day, as where hours are added, by the days between the two calendars of Excel (ECMA-376-1, 18.17.4.1),
    /// or with day and month exchanged; by other days where that is most of the file.
    /// </summary>
    private static IEnumerable<CellChange> Shifted(List<CellChange> changes, int sent) => changes
        .Where(change => change.Column.Kind is DateKind or DateSpanKind)
        .GroupBy(change => IsExchanged(change.Before, change.After) ? 0 : Days(change.Before, change.After))
        .Where(moved => moved.Key is { } days && IsDoubtful(days, moved.Count(), sent))
        .SelectMany(moved => moved);

    private static bool IsDoubtful(int days, int count, int sent) =>
        Math.Abs(days) == 1 ? count > AFew || (count > 1 && count == sent) : count > AFew && (Math.Abs(days) is 0 or BetweenCalendars || count * 2 >= sent);

    /// <summary>By how many days a date moved; null where it did not, or is none.</summary>
    public static int? Days(object? before, object? after) =>
        FirstDay(before) is { } from && FirstDay(after) is { } to && to != from ? (to - from).Days : null;

    private static bool IsExchanged(object? before, object? after) =>
        FirstDay(before) is { } from && FirstDay(after) is { } to && to != from && (from.Year, from.Month, from.Day) == (to.Year, to.Day, to.Month);

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
        return shorter.Count > AFew ? shorter : shorter.FindAll(change => IsByProgram(change) || lengths[LengthOfRest(change)].Skip(1).Any());
    }

    private static bool IsByProgram(CellChange change) => BrokenText.IsByProgram((string)change.Before!, (string)change.After!);

    /// <summary>How much of a text is left that breaks off; 0 for all others. People shorten addresses by what sites add to them.</summary>
    private static int LengthOfRest(CellChange change) => change switch
    {
        { Before: string before, After: string after, Column.Kind: MarkupKind or TextKind } => BrokenText.LengthOfRest(before, after),
        { Before: string before, After: string after, Column.Kind: AddressKind } when BrokenText.IsByProgram(before, after) => BrokenText.LengthOfRest(before, after),
        _ => 0,
    };

    /// <summary>Texts that were sent in another row, or stand in one that was not sent: somebody moved or pasted them there, and the row is left with what is not its own.</summary>
    private static IEnumerable<CellChange> OfOtherRows(List<CellChange> column, IReadOnlyCollection<TableChanges> tables, Fit fit)
    {
        if (column[0].Column != StatementColumns.Text)
            return [];
        var sent = tables.Single(table => table.File.Theirs.Sheet == StatementColumns.Sheet).File.Base.AllRows.Select(row => SameValue.Spelled(StatementColumns.Text, row[StatementColumns.Text])).ToHashSet(StringComparer.Ordinal);
        return column.Where(change => change.After is not null && (fit.IsOfOther(change.Key, change.After) || sent.Contains(SameValue.Spelled(change.Column, change.After))));
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
