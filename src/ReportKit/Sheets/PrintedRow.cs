using ReportKit.Schema;

namespace ReportKit.Sheets;

/// <summary>A row as a published report printed it.</summary>
public sealed class PrintedRow(RowCells cells) : Row(cells)
{
    /// <summary>After the name of the sheet of a row that is no statement: <c>Sources!webtv-3</c>.</summary>
    private const char AfterSheet = '!';

    /// <summary>The report that printed it.</summary>
    public string? Report => TextOf(PublishedColumns.Report);

    /// <summary>The ID of a statement; the sheet and the key of any other row.</summary>
    public string? Id => TextOf(PublishedColumns.Id)?.Trim();

    public string? Fingerprint => TextOf(PublishedColumns.Fingerprint);

    /// <summary>How a row is named here.</summary>
    public static string IdOf(Sheet sheet, Row row)
    {
        var key = (row[sheet.Key] as string)?.Trim();
        return sheet == StatementColumns.Sheet ? key ?? "" : $"{sheet.Name}{AfterSheet}{key}";
    }

    public bool IsOf(string number) => number.Trim().Equals(Report?.Trim(), StringComparison.OrdinalIgnoreCase);

    public bool IsIn(Sheet sheet) => sheet == StatementColumns.Sheet
        ? Id is { } id && !StartsWith(id, SectionColumns.Sheet) && !StartsWith(id, SourceColumns.Sheet)
        : Id is { } other && StartsWith(other, sheet);

    private static bool StartsWith(string id, Sheet sheet) =>
        id.Length > sheet.Name.Length && id[sheet.Name.Length] == AfterSheet && id.StartsWith(sheet.Name, StringComparison.OrdinalIgnoreCase);
}
