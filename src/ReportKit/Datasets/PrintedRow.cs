using ReportKit.Schema;

namespace ReportKit.Datasets;

/// <summary>A statement as a published report printed it.</summary>
public sealed class PrintedRow(RowCells cells) : Row(cells)
{
    /// <summary>The report that printed it.</summary>
    public string? Report => TextOf(PublishedColumns.Report);

    /// <summary>The statement's ID.</summary>
    public string? Id => TextOf(PublishedColumns.Id);

    public string? Fingerprint => TextOf(PublishedColumns.Fingerprint);

    public bool IsOf(string number) => number.Trim().Equals(Report?.Trim(), StringComparison.OrdinalIgnoreCase);
}
