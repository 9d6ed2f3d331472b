using ReportKit.Schema;

namespace ReportKit.Sheets.Records;

/// <summary>The sheet Imports: what somebody said that the columns of a spreadsheet are, for the next one of the same shape.</summary>
public static class ImportColumns
{
    static ImportColumns()
    {
        var sheet = new SheetDeclaration("Imports", "One row for each column of a spreadsheet that was imported and of which somebody said what it is. Written by imports; delete a row to be asked again.");
        Shape = sheet.Text("Shape", "The headers of the spreadsheet, by which the next one of the same shape is known.");
        Header = sheet.Text("Header", "The header of the column; blank: what is said of the dates of the whole spreadsheet.");
        Column = sheet.Text("Column", "The column that it is, such as Speaker or Sources.Title; own: none of them.");
        Dates = sheet.Text("Dates", "Whether the day or the month comes first.");
        Sheet = sheet.Declared(cells => new RememberedColumn(cells));
    }

    public static Sheet<RememberedColumn> Sheet { get; }

    public static Column<string> Shape { get; }

    public static Column<string> Header { get; }

    public static Column<string> Column { get; }

    public static Column<string> Dates { get; }
}
