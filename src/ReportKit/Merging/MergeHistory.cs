using System.Collections.Immutable;
using System.Globalization;
using ReportKit.Datasets;
using ReportKit.Schema;

namespace ReportKit.Merging;

/// <summary>What the sheet History keeps of a merge.</summary>
public static class MergeHistory
{
    /// <summary>What a cell can hold, less room for the dots that say that more followed.</summary>
    private const int MostWords = 32_000;

    /// <summary>What makes the sheet History of a workbook keep a merge; nothing where it changed nothing.</summary>
    public static ImmutableArray<SheetEdits> Edits(MergeOutcome outcome, DateTime now) =>
        outcome is { Taken: [], Added: [] } ? [] : [SheetEdits.Appended(HistoryColumns.Sheet, Of(outcome, now))];

    /// <summary>A line for each cell that was taken, then one for each row that was added.</summary>
    /// <param name="now">The time that the lines bear.</param>
    public static IEnumerable<RowCells> Of(MergeOutcome outcome, DateTime now)
    {
        var stamp = now.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        return
        [
            .. outcome.Taken.Select(cell => Line(stamp, cell.From, cell.Sheet, cell.Key, cell.Column.Name, Words(cell.Column, cell.Before), Words(cell.Column, cell.After))),
            .. outcome.Added.Select(row => Line(stamp, row.From, row.Sheet, row.Key, null, null, RowWords.Of(row.Sheet, row.Row))),
        ];
    }

    private static string? Words(Column column, object? value) => value is null ? null : column.Kind.Print(value);

    private static RowCells Line(string stamp, Sender from, Sheet sheet, string key, string? column, string? before, string? after)
    {
        var values = new object?[HistoryColumns.Sheet.Columns.Length];
        values[HistoryColumns.Date.Index] = stamp;
        values[HistoryColumns.Who.Index] = from.Name;
        values[HistoryColumns.Of.Index] = sheet.Name;
        values[HistoryColumns.Id.Index] = key;
        values[HistoryColumns.Column.Index] = column;
        values[HistoryColumns.Before.Index] = before;
        values[HistoryColumns.After.Index] = after is { Length: > MostWords } ? string.Concat(after.AsSpan(0, MostWords), " …") : after;
        values[HistoryColumns.File.Index] = from.File;
        return new RowCells(0, values);
    }
}
