using ReportKit.Schema;

namespace ReportKit.Sheets;

/// <summary>The sheet Published: the rows as published reports printed them, so that a later change of one is noticed.</summary>
public static class PublishedColumns
{
    static PublishedColumns()
    {
        var sheet = new SheetDeclaration("Published", "One row for each statement, section and source that a published report printed. Kept by the tool, so that a later change of its words is noticed.");
        Report = sheet.Text("Report", "The report that printed it.");
        Id = sheet.Text("ID", "The statement; of another row its sheet and key, as in Sources!webtv-3.");
        Fingerprint = sheet.Text("Fingerprint", "A mark of each cell as it was printed.", new() { Width = 44 });
        Sheet = sheet.Declared(cells => new PrintedRow(cells));
    }

    public static Sheet<PrintedRow> Sheet { get; }

    public static Column<string> Report { get; }

    public static Column<string> Id { get; }

    public static Column<string> Fingerprint { get; }
}
