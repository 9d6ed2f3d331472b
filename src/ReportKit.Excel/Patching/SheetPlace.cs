using System.Globalization;
using ReportKit.Excel.Worksheets;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Excel.Patching;

/// <summary>Where the rows of a sheet of the schema stand in a workbook, and where further ones can.</summary>
/// <param name="Table">The table around them; null where the rows stand in the sheet as they are.</param>
/// <param name="LastFilled">The last row that holds something; the header's where there is none below it.</param>
/// <param name="Below">The first cell below the table that holds something, such as <c>B60</c>; null where the sheet is free.</param>
internal sealed record SheetPlace(Worksheet Worksheet, TableRange? Table, HeaderRow Header, int LastFilled, string? Below)
{
    /// <summary>The last row that drop-downs, formats and names of the rows reach to.</summary>
    public int LastRow => Table?.LastRow ?? LastFilled;

    /// <exception cref="UnusableFileException">The workbook has no such sheet, or none with a header.</exception>
    public static SheetPlace Find(WorkbookFile workbook, Sheet sheet)
    {
        var worksheet = workbook.Find(sheet)
            ?? throw new UnusableFileException($"{workbook.Package.File} has no sheet {sheet.Name}. Add one with the columns that the Guide lists, and try again.");
        var table = workbook.TableOf(worksheet, sheet);
        using var rows = workbook.OpenRows(worksheet);
        var header = HeaderRow.Find(rows, table, worksheet, sheet, []);
        if (MasterWorkbook.Records.Contains(sheet) && header?.Positions.Count != sheet.Columns.Length)
            throw RecordSheets.NameIsTaken(workbook, sheet);
        if (header is null)
            throw new UnusableFileException($"{workbook.Package.File}: the sheet {worksheet.Name} has no header row.");
        var last = header.Line;
        string? below = null;
        while (rows.Read())
        {
            if (rows.Cells.IsEmpty || rows.Number == table?.TotalsRow)
                continue;
            if (table is null || rows.Number <= table.LastRow)
                last = rows.Number;
            else
                below ??= string.Create(CultureInfo.InvariantCulture, $"{CellReference.Letters(rows.Cells[0].Column)}{rows.Number}");
        }

        return new SheetPlace(worksheet, table, header, last, below);
    }
}
