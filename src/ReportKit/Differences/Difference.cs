using ReportKit.Schema;

namespace ReportKit.Differences;

/// <summary>One thing in which two workbooks differ.</summary>
/// <param name="Key">Key of the row; empty where it has none.</param>
/// <param name="Column">The cell; null where the whole row is only in one of them.</param>
/// <param name="Before">The first workbook's value, or its row as words; null where it has none.</param>
/// <param name="After">The second workbook's.</param>
public sealed record Difference(Sheet Sheet, string Key, Column? Column, object? Before, object? After)
{
    /// <summary>A value as words; empty for a blank cell.</summary>
    public string Words(object? value) => value is null ? "" : Column is null ? (string)value : Column.Kind.Print(value);
}
