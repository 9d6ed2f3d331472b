using ReportKit.Schema;

namespace ReportKit.Sheets.Records;

/// <summary>A line of a review workbook.</summary>
public sealed class ReviewRow(RowCells cells) : Row(cells)
{
    public string? Number => TextOf(ReviewColumns.Number);

    /// <summary>What a person decided; null where nothing yet.</summary>
    public string? Decision => TextOf(ReviewColumns.Decision);
}
