using ReportKit.Datasets;
using ReportKit.Schema;

namespace ReportKit.Differences;

/// <summary>The rows of a table by their keys; of rows that share one, the first.</summary>
internal sealed class KeyedRows
{
    private readonly Table table;
    private readonly Dictionary<string, int> positions = new(StringComparer.OrdinalIgnoreCase);

    public KeyedRows(Table table)
    {
        this.table = table;
        for (var index = 0; index < table.AllRows.Count; index++)
        {
            if (KeyOf(table.AllRows[index]) is { } key)
                positions.TryAdd(key, index);
        }
    }

    public IReadOnlyList<Row> Rows => table.AllRows;

    public IEnumerable<string> Keys => positions.Keys;

    /// <summary>Where the row with this key stands, from 0.</summary>
    public int? Find(string key) => positions.TryGetValue(key, out var position) ? position : null;

    public Row? RowOf(string key) => Find(key) is { } position ? table.AllRows[position] : null;

    public string KeyAt(int position) => KeyOf(table.AllRows[position])!;

    /// <summary>The row's key without outer space; null where it has none.</summary>
    public string? KeyOf(Row row) => (row[table.Sheet.Key] as string)?.Trim();
}
