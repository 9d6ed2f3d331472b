using ReportKit.Schema;

namespace ReportKit.Datasets;

/// <summary>Which columns of a worksheet hold those of a sheet, by their letters.</summary>
/// <param name="sheet">The sheet that the worksheet holds.</param>
/// <param name="found">Those that the worksheet has, each once.</param>
public sealed class ColumnLetters(Sheet sheet, IEnumerable<KeyValuePair<Column, string>> found)
{
    private readonly Dictionary<Column, string> letters = new(found);

    /// <summary>The letters of the column; null where the worksheet lacks it.</summary>
    public string? this[Column column] => letters.GetValueOrDefault(column);

    /// <summary>The columns that the worksheet has, in the order of the sheet.</summary>
    public IEnumerable<Column> Columns => sheet.Columns.Where(letters.ContainsKey);

    /// <summary>Whether the worksheet has all columns of the sheet.</summary>
    public bool AreAll => letters.Count == sheet.Columns.Length;
}
