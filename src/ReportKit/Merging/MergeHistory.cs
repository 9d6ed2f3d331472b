using System.Collections.Immutable;
using ReportKit.Differences;
using ReportKit.Schema;
using ReportKit.Sheets.Records;

namespace ReportKit.Merging;

/// <summary>What the sheet History keeps of a merge.</summary>
public static class MergeHistory
{
    /// <summary>What makes the sheet History of a workbook keep a merge; nothing where it changed nothing.</summary>
    public static ImmutableArray<SheetEdits> Edits(MergeOutcome outcome, DateTime now) =>
        outcome is { Taken: [], Added: [] } ? [] : [SheetEdits.Appended(HistoryColumns.Sheet, Of(outcome, now))];

    /// <summary>A line for each cell that was taken, then one for each row that was added.</summary>
    /// <param name="now">The time that the lines bear.</param>
    public static IEnumerable<RowCells> Of(MergeOutcome outcome, DateTime now) =>
    [
        .. outcome.Taken.Select(cell => Line(now, cell.From, cell.Sheet, cell.Key, cell.Column, Words(cell.Column, cell.Before), Words(cell.Column, cell.After))),
        .. outcome.Added.Select(row => Line(now, row.From, row.Sheet, row.Key, null, null, RowWords.Of(row.Sheet, row.Row))),
    ];

    private static string? Words(Column column, object? value) => value is null ? null : column.Kind.Print(value);

    private static RowCells Line(DateTime now, Sender from, Sheet sheet, string key, Column? column, string? before, string? after) =>
        HistoryLine.Of(now, from.Name, sheet, key, column, before, after, from.File);
}
