using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Schema;

namespace ReportKit.Differences;

/// <summary>What has to change in one sheet so that it holds other rows.</summary>
/// <param name="There">The sheet as it is.</param>
/// <param name="Cells">The cells that get another value, row by row.</param>
/// <param name="Added">The rows that come after those that are there; their lines mean nothing yet.</param>
public sealed record SheetEdits(Table There, ImmutableArray<CellEdit> Cells, ImmutableArray<RowCells> Added)
{
    public Sheet Sheet => There.Sheet;

    public bool IsEmpty => Cells.IsEmpty && Added.IsEmpty;

    /// <summary>
    /// What leads from one dataset to the next, for the sheets that change. No stage takes rows away or puts them between others:
    /// the first rows of <paramref name="after"/> are those of <paramref name="before"/>, and all further ones are new.
    /// </summary>
    public static ImmutableArray<SheetEdits> Between(Dataset before, Dataset after) =>
        [.. before.Tables.Concat(before.Records).Zip(after.Tables.Concat(after.Records), Between).Where(edits => !edits.IsEmpty)];

    /// <summary>Rows that come after those of a sheet that only grows, and so is not read.</summary>
    public static SheetEdits Appended<TRow>(Sheet<TRow> sheet, IEnumerable<RowCells> rows)
        where TRow : Row =>
        new(new Table<TRow>(sheet, new JsonOrigin(), []), [], [.. rows]);

    private static SheetEdits Between(Table before, Table after)
    {
        var there = before.AllRows.Count;
        var cells = before.AllRows.Zip(after.AllRows, (old, current) => CellsOf(before.Sheet, old, current)).SelectMany(edits => edits);
        return new SheetEdits(before, [.. cells], [.. after.AllRows.Skip(there).Select(row => row.Cells)]);
    }

    private static IEnumerable<CellEdit> CellsOf(Sheet sheet, Row old, Row current) =>
        from column in old.Equals(current) ? [] : sheet.Columns
        where !Equals(old[column], current[column])
        select new CellEdit(old.Line, column, current[column]);
}

/// <summary>A cell that gets another value.</summary>
/// <param name="Line">The row of the worksheet, from 1.</param>
/// <param name="Value">As <see cref="ColumnKind"/> says; null makes the cell blank.</param>
public sealed record CellEdit(int Line, Column Column, object? Value);
