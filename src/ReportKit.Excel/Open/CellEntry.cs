using ReportKit.Dates;
using ReportKit.Excel.Worksheets;
using ReportKit.Schema;

namespace ReportKit.Excel.Open;

/// <summary>What is to be entered into a cell of an open workbook so that it is read back as the value: a number, words, or nothing.</summary>
/// <param name="Number">A whole day, or a level; null for all else.</param>
/// <param name="Words">To be entered as text, never as a formula; null for a number, and for a cell that becomes blank.</param>
public sealed record CellEntry(int? Number, string? Words)
{
    private static readonly CellEntry Blank = new(null, null);

    /// <summary>Whether the cell becomes blank.</summary>
    public bool IsBlank => Number is null && Words is null;

    /// <param name="value">See <see cref="ColumnKind"/>; null is blank.</param>
    public static CellEntry Of(object? value, Column column, bool uses1904Dates) => value switch
    {
        null => Blank,
        PartialDate { Day: > 0 } date when Serial.Of(date, uses1904Dates) is { } day => new CellEntry(day, null),
        int whole => new CellEntry(whole, null),
        _ => new CellEntry(null, column.Kind.Print(value)),
    };
}
