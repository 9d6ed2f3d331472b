using System.Collections.Immutable;
using ReportKit.Differences;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Merging;

/// <summary>One change as people read it, in a table of the terminal or of a workbook.</summary>
/// <param name="Sheet">The name of the sheet.</param>
/// <param name="What">The column; for a whole row, column or sheet what became of it, such as <c>new row</c> or <c>column gone</c>.</param>
/// <param name="Before">As words; empty for a blank cell.</param>
/// <param name="Who">Who made it; empty where nobody is asked for.</param>
public sealed record ChangeLine(string Sheet, string Key, string What, string Before, string After, string Who)
{
    private const string NewRow = "new row";
    private const string RowGone = "row gone";

    /// <summary>Whether a whole row came or went.</summary>
    public bool IsRow => What is NewRow or RowGone;

    public static ChangeLine Of(LayoutDifference difference)
    {
        var (what, name) = difference.Column is { } column ? ("column", column) : ("sheet", difference.Sheet);
        return difference.IsGone
            ? new ChangeLine(difference.Sheet, "", $"{what} gone", name, "", "")
            : new ChangeLine(difference.Sheet, "", $"new {what}", "", name, "");
    }

    public static ChangeLine Of(Difference difference) => new(
        difference.Sheet.Name,
        difference.Key,
        difference.Column?.Name ?? (difference.Before is null ? NewRow : RowGone),
        difference.Words(difference.Before),
        difference.Words(difference.After),
        "");

    /// <summary>What a merge took, sheet by sheet.</summary>
    public static ImmutableArray<ChangeLine> Of(MergeOutcome outcome) =>
    [
        .. outcome.Taken.Select(Of).Concat(outcome.Added.Select(Of)).OrderBy(line => OrderOf(line.Sheet)),
    ];

    private static ChangeLine Of(TakenCell cell) =>
        new(cell.Sheet.Name, cell.Key, cell.Column.Name, Words(cell.Column, cell.Before), Words(cell.Column, cell.After), cell.From.Name);

    private static ChangeLine Of(AddedRow row) => new(row.Sheet.Name, row.Key, NewRow, "", RowWords.Of(row.Sheet, row.Row), row.From.Name);

    private static string Words(Column column, object? value) => value is null ? "" : column.Kind.Print(value);

    private static int OrderOf(string sheet) => MasterWorkbook.Sheets.Select(known => known.Name).ToList().IndexOf(sheet);
}
