using System.Collections.Immutable;
using ReportKit.Differences;
using ReportKit.Excel.Worksheets;
using ReportKit.Merging;

namespace ReportKit.Excel.Patching;

/// <summary>The cells that hold a formula among those that are to get another value: a formula stays.</summary>
internal static class FormulaCells
{
    public static ImmutableArray<SheetCell> Among(SheetEdits edits, WorkbookFile workbook)
    {
        var lines = edits.Cells.ToLookup(cell => cell.Line);
        var place = SheetPlace.Find(workbook, edits.Sheet);
        var found = ImmutableArray.CreateBuilder<SheetCell>();
        using var rows = workbook.OpenRows(place.Worksheet);
        while (rows.Read())
        {
            foreach (var edit in lines[rows.Number])
            {
                if (place.Header.PositionOf(edit.Column) is { } position && IsFormula(rows.Cells, position))
                    found.Add(new SheetCell(edits.Sheet, edit.Line, edit.Column));
            }
        }

        return found.ToImmutable();
    }

    private static bool IsFormula(ReadOnlySpan<RawCell> cells, int position)
    {
        foreach (var cell in cells)
        {
            if (cell.Column == position)
                return cell.IsFormula;
        }

        return false;
    }
}
