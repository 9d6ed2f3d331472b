using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Differences;
using ReportKit.Schema;

namespace ReportKit.Merging;

/// <summary>
/// In what two workbooks differ: by sheet, key and column. The order of rows and columns is no difference, and a column that one
/// of them lacks none in its cells.
/// </summary>
public static class DatasetDifference
{
    public static ImmutableArray<Difference> Between(Dataset before, Dataset after) =>
        [.. before.Tables.Zip(after.Tables, Between).SelectMany(differences => differences)];

    private static IEnumerable<Difference> Between(Table before, Table after)
    {
        var changes = new TableChanges(new ReturnedTable(new Sender("", ""), before, after, LosesEmphasis: false), new KeyedRows(before));
        var sheet = before.Sheet;
        var (gone, added) = Unmatched(before.AllRows.Where(row => row[sheet.Key] is null), changes);
        return
        [
            .. changes.Cells.Select(cell => new Difference(sheet, cell.Key, cell.Column, cell.Before, cell.After)),
            .. changes.Deleted.Select(row => row.Row).Concat(gone).Select(row => new Difference(sheet, KeyOf(row, sheet), null, changes.Words(row), null)),
            .. added.Select(row => new Difference(sheet, KeyOf(row, sheet), null, null, changes.Words(row))),
        ];
    }

    /// <summary>Rows without a key are the same row where they say the same.</summary>
    private static (IEnumerable<Row> Gone, IEnumerable<Row> Added) Unmatched(IEnumerable<Row> keyless, TableChanges changes)
    {
        var gone = keyless.ToList();
        var added = new List<Row>();
        foreach (var row in changes.New)
        {
            var same = gone.FindIndex(candidate => changes.ContentOf(candidate.Cells) == changes.ContentOf(row.Cells));
            if (same >= 0)
                gone.RemoveAt(same);
            else
                added.Add(row);
        }

        return (gone, added);
    }

    private static string KeyOf(Row row, Sheet sheet) => (row[sheet.Key] as string)?.Trim() ?? "";
}
