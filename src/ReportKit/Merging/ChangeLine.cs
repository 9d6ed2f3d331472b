using System.Collections.Immutable;
using ReportKit.Schema;

namespace ReportKit.Merging;

/// <summary>One change as people read it, in a table of the terminal or of a workbook.</summary>
/// <param name="What">The column; <c>new row</c> or <c>row gone</c> for a whole row.</param>
/// <param name="Before">As words; empty for a blank cell.</param>
/// <param name="Who">Who made it; empty where nobody is asked for.</param>
public sealed record ChangeLine(Sheet Sheet, string Key, string What, string Before, string After, string Who)
{
    private const string NewRow = "new row";
    private const string RowGone = "row gone";

    public static ChangeLine Of(Difference difference) => new(
        difference.Sheet,
        difference.Key,
        difference.Column?.Name ?? (difference.Before is null ? NewRow : RowGone),
        difference.Words(difference.Before),
        difference.Words(difference.After),
        "");

    /// <summary>What a merge took, sheet by sheet.</summary>
    public static ImmutableArray<ChangeLine> Of(MergeOutcome outcome) =>
    [
        .. outcome.Taken.Select(Of).Concat(outcome.Added.Select(Of)).OrderBy(line => MasterWorkbook.Sheets.IndexOf(line.Sheet)),
    ];

    private static ChangeLine Of(TakenCell cell) =>
        new(cell.Sheet, cell.Key, cell.Column.Name, Words(cell.Column, cell.Before), Words(cell.Column, cell.After), cell.From.Name);

    private static ChangeLine Of(AddedRow row) => new(row.Sheet, row.Key, NewRow, "", RowWords.Of(row.Sheet, row.Row), row.From.Name);

    private static string Words(Column column, object? value) => value is null ? "" : column.Kind.Print(value);
}
