using System.Collections.Immutable;
using ReportKit.Excel.Open;
using ReportKit.Excel.Worksheets;
using ReportKit.Sheets;

namespace ReportKit.Excel.Tests.Open;

/// <summary>Stands for the program that has a workbook open: it tells the values of the cells, and not their looks and links.</summary>
internal static class SpreadsheetProgram
{
    private const string DateFormat = "d mmmm yyyy";

    public static OpenSheet[] Opened(byte[] bytes)
    {
        using var workbook = WorkbookFile.Open(new MemoryStream(bytes, writable: false), "book.xlsx");
        return [.. MasterWorkbook.Sheets.Concat(MasterWorkbook.Records).Select(workbook.Find).OfType<Worksheet>().Select(sheet => Opened(workbook, sheet))];
    }

    private static OpenSheet Opened(WorkbookFile workbook, Worksheet sheet)
    {
        var rows = ImmutableArray.CreateBuilder<object?[]>();
        using var reader = workbook.OpenRows(sheet);
        while (reader.Read())
        {
            while (rows.Count < reader.Number - 1)
                rows.Add([]);
            rows.Add(Cells(workbook, reader.Cells));
        }

        var table = workbook.Tables(sheet).FirstOrDefault(table => table.Name == sheet.Name);
        return new OpenSheet(sheet.Name, 1, 0, table?.HeaderRow ?? 0, table?.TotalsRow ?? 0, rows.ToImmutable());
    }

    private static object?[] Cells(WorkbookFile workbook, ReadOnlySpan<RawCell> row)
    {
        var cells = new List<object?>();
        foreach (var cell in row)
        {
            while (cells.Count <= cell.Column)
                cells.Add(null);
            cells[cell.Column] = cell.Type switch
            {
                RawCellType.Text => cell.Text,
                RawCellType.Number => new OpenNumber(cell.Number, workbook.Formats.ShowsMonthOnly(cell.Style) ? "mmmm yyyy" : workbook.Formats.ShowsDate(cell.Style) ? DateFormat : "General"),
                RawCellType.Boolean => cell.Number != 0,
                RawCellType.Error => new OpenError(cell.Text),
                _ => null,
            };
        }

        return [.. cells];
    }
}
