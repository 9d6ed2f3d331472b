using ReportKit.Schema;

namespace ReportKit.Sheets.Records;

/// <summary>What somebody said of a column of a spreadsheet that was imported.</summary>
public sealed class RememberedColumn(RowCells cells) : Row(cells)
{
    public string Shape => TextOf(ImportColumns.Shape) ?? "";

    public string? Header => TextOf(ImportColumns.Header);

    public string? Column => TextOf(ImportColumns.Column);

    public string? Dates => TextOf(ImportColumns.Dates);
}
