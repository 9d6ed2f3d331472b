using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Differences;
using ReportKit.Merging;

namespace ReportKit.UseCases.Colleagues;

/// <summary>The rows of a workbook that is merged into.</summary>
/// <param name="Path">The path of the workbook, beside which reviews may lie.</param>
/// <param name="FormulasAmong">Which of the cells that are to be changed hold a formula.</param>
/// <param name="Comments">The comments on its cells.</param>
public sealed record RowsToMergeInto(
    Dataset Rows,
    string Path,
    Func<ImmutableArray<SheetEdits>, ImmutableArray<SheetCell>> FormulasAmong,
    Func<ImmutableArray<CellComment>> Comments)
{
    internal MergeOutcome WithFormulasKept(MergeOutcome outcome) =>
        FormulasKept.In(outcome, Rows, FormulasAmong(SheetEdits.Between(Rows, outcome.Dataset)));
}
