using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Schema;

namespace ReportKit.Merging;

/// <summary>A cell of the workbook.</summary>
/// <param name="Line">The row of the worksheet, from 1.</param>
public sealed record SheetCell(Sheet Sheet, int Line, Column Column);

/// <summary>A formula stays what it is: a value that was to be taken into its cell is left to a person.</summary>
public static class FormulasKept
{
    /// <param name="mine">The workbook as it was.</param>
    /// <param name="formulas">The cells that hold a formula.</param>
    public static MergeOutcome In(MergeOutcome outcome, Dataset mine, ImmutableArray<SheetCell> formulas)
    {
        if (formulas.IsEmpty)
            return outcome;

        var kept = formulas.Select(cell => (cell.Sheet, Key: KeyOf(mine[cell.Sheet], cell.Line), cell.Column)).ToHashSet();
        var left = outcome.Taken.Where(taken => kept.Contains((taken.Sheet, taken.Key, taken.Column))).ToList();
        return outcome with
        {
            Dataset = formulas.Select(cell => cell.Sheet).Distinct().Aggregate(outcome.Dataset, (all, sheet) => all.With(sheet, Restored(all[sheet], mine[sheet], formulas))),
            Taken = outcome.Taken.RemoveRange(left),
            Open = [.. outcome.Open, .. left.Select(taken => new UndecidedCell(taken.Sheet, taken.Key, taken.Column, UndecidedReason.Formula, null, taken.Before, taken.After, null, taken.From))],
        };
    }

    private static string KeyOf(Table table, int line) =>
        (table.AllRows.First(row => row.Line == line)[table.Sheet.Key] as string)?.Trim() ?? "";

    private static List<RowCells> Restored(Table merged, Table mine, ImmutableArray<SheetCell> formulas)
    {
        var rows = merged.AllRows.Select(row => row.Cells).ToList();
        for (var at = 0; at < mine.AllRows.Count; at++)
        {
            foreach (var cell in formulas.Where(cell => cell.Sheet == mine.Sheet && cell.Line == mine.AllRows[at].Line))
                rows[at] = rows[at].WithCell(cell.Column, mine.AllRows[at][cell.Column]);
        }

        return rows;
    }
}
