using ReportKit.Datasets;
using ReportKit.Interchange;
using ReportKit.Schema;

namespace ReportKit.Merging;

/// <summary>
/// Merges workbooks that came back into the one that they were taken from. What only one side changed is taken; what both
/// changed otherwise is left to a person. Which file came first makes no difference.
/// </summary>
public static class ThreeWayMerge
{
    /// <param name="mine">The workbook as it is now.</param>
    /// <param name="returned">What came back, each with what was sent.</param>
    public static MergeOutcome Of(Dataset mine, IEnumerable<Returned> returned)
    {
        var inOrder = returned.OrderBy(file => file.From.Name, StringComparer.Ordinal).ThenBy(file => file.From.File, StringComparer.Ordinal).ToList();
        var lost = inOrder.ConvertAll(file => LostEmphasis.IsIn(file.Base, file.Theirs));
        var merges = MasterWorkbook.Sheets.Select(sheet => new TableMerge(mine[sheet], [.. inOrder.Zip(lost, (file, lost) => new ReturnedTable(file.From, file.Base[sheet], file.Theirs[sheet], lost))])).ToList();
        foreach (var merge in merges)
            merge.Run();

        var merged = StatementIds.Numbered(
            DatasetBuilder.Build(sheet => merges.Single(merge => merge.Sheet == sheet).Rows, sheet => (mine[sheet].Origin, [.. mine[sheet].AllRows.Select(row => row.Cells)])),
            inOrder.SelectMany(file => file.Base.Statements.Keys));
        return new MergeOutcome(
            merged,
            [.. merges.SelectMany(merge => merge.Taken)],
            [.. merges.SelectMany(merge => AddedRows(merge, merged[merge.Sheet]))],
            [.. merges.SelectMany(merge => merge.Open)]);
    }

    private static IEnumerable<AddedRow> AddedRows(TableMerge merge, Table merged) =>
        merged.AllRows.TakeLast(merge.AddedFrom.Count).Zip(merge.AddedFrom, (row, from) => new AddedRow(merge.Sheet, row.Cells, from));
}
