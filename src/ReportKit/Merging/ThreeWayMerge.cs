using ReportKit.Datasets;
using ReportKit.Differences;
using ReportKit.Sheets;

namespace ReportKit.Merging;

/// <summary>
/// Merges workbooks that came back into the one that they were taken from. What only one side changed is taken; what both
/// changed otherwise is left to a person, and so is what would take something away on uncertain evidence. Which file came first makes
/// no difference.
/// </summary>
public static class ThreeWayMerge
{
    /// <param name="mine">The workbook as it is now.</param>
    /// <param name="returned">What came back, each with what was sent.</param>
    public static MergeOutcome Of(Dataset mine, IEnumerable<Returned> returned) => Of(mine, returned, []);

    /// <param name="earlier">What earlier merges left open: a conflict between two colleagues stays one when one file comes again alone.</param>
    public static MergeOutcome Of(Dataset mine, IEnumerable<Returned> returned, IEnumerable<UndecidedCell> earlier)
    {
        var inOrder = returned.OrderBy(file => file.From.Name, StringComparer.Ordinal).ThenBy(file => file.From.File, StringComparer.Ordinal).ToList();
        var keyed = mine.Tables.ToDictionary(table => table.Sheet, table => new KeyedRows(table));
        var files = inOrder.ConvertAll(file => FileChanges.Of(file, keyed));
        var conflicts = earlier.Where(open => open.Reason == UndecidedReason.Conflict).ToLookup(open => open.Sheet);
        var merges = MasterWorkbook.Sheets.Select(sheet => new TableMerge(mine[sheet], keyed[sheet], [.. files.Select(file => file[sheet])], [.. conflicts[sheet]])).ToList();
        foreach (var merge in merges)
            merge.Run();

        var merged = StatementIds.Numbered(
            DatasetBuilder.Build(sheet => merges.Single(merge => merge.Sheet == sheet).Rows, sheet => (mine[sheet].Origin, [.. mine[sheet].AllRows.Select(row => row.Cells)])),
            inOrder.SelectMany(file => file.Base.Statements.Keys));
        return new MergeOutcome(
            merged,
            [.. merges.SelectMany(merge => merge.Taken)],
            [.. merges.SelectMany(merge => AddedRows(merge, merged[merge.Sheet]))],
            UndecidedLines.Folded([.. merges.SelectMany(merge => merge.Open)]))
        {
            Moved = [.. files.SelectMany(file => file.Moved)],
        };
    }

    private static IEnumerable<AddedRow> AddedRows(TableMerge merge, Table merged) =>
        merged.AllRows.TakeLast(merge.AddedFrom.Count).Zip(merge.AddedFrom, (row, from) => new AddedRow(merge.Sheet, row.Cells, from));
}
