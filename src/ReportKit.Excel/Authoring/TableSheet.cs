using ClosedXML.Excel;
using ReportKit.Datasets;
using ReportKit.Schema;

namespace ReportKit.Excel.Authoring;

/// <summary>Writes one sheet: a table with a frozen, filterable header and a format for every column.</summary>
internal static class TableSheet
{
    public const int HeaderRow = 1;
    public const int FirstRow = HeaderRow + 1;

    public static void Write(Table table, XLWorkbook workbook)
    {
        var sheet = table.Sheet;
        var worksheet = workbook.Worksheets.Add(sheet.Name);
        foreach (var column in sheet.Columns)
        {
            Format(worksheet.Column(column.Index + 1), column);
            worksheet.Cell(HeaderRow, column.Index + 1).SetValue(column.Name);
        }

        var row = FirstRow;
        foreach (var cells in table.AllRows)
        {
            foreach (var column in sheet.Columns)
            {
                if (cells[column] is { } value)
                    CellWriter.Write(worksheet.Cell(row, column.Index + 1), value, column);
            }

            row++;
        }

        var lastRow = Math.Max(row - 1, FirstRow);
        var range = worksheet.Range(HeaderRow, 1, lastRow, sheet.Columns.Length).CreateTable(sheet.Name);
        range.Theme = XLTableTheme.TableStyleLight15;
        FormatHeader(worksheet, sheet);
        SetUpPrint(worksheet);
    }

    private static void Format(IXLColumn worksheetColumn, Column column)
    {
        worksheetColumn.Width = Look.Width(column);
        worksheetColumn.Style.Alignment.Vertical = XLAlignmentVerticalValues.Top;
        worksheetColumn.Style.Alignment.WrapText = true;
        worksheetColumn.Style.NumberFormat.Format = column.Kind switch
        {
            DateKind => Look.DateFormat,
            LevelKind => "0",
            _ => Look.TextFormat,
        };
    }

    private static void FormatHeader(IXLWorksheet worksheet, Sheet sheet)
    {
        var header = worksheet.Range(HeaderRow, 1, HeaderRow, sheet.Columns.Length);
        header.Style.Font.Bold = true;
        header.Style.Font.FontColor = XLColor.White;
        header.Style.Fill.BackgroundColor = Look.Accent;
        header.Style.Alignment.WrapText = false;
        worksheet.Row(HeaderRow).Height = 20;
        worksheet.SheetView.Freeze(HeaderRow, 1);
    }

    private static void SetUpPrint(IXLWorksheet worksheet)
    {
        worksheet.PageSetup.PageOrientation = XLPageOrientation.Landscape;
        worksheet.PageSetup.PaperSize = XLPaperSize.A4Paper;
        worksheet.PageSetup.FitToPages(1, 0);
        worksheet.PageSetup.SetRowsToRepeatAtTop(HeaderRow, HeaderRow);
        worksheet.PageSetup.Header.Left.AddText(XLHFPredefinedText.SheetName);
        worksheet.PageSetup.Footer.Right.AddText(XLHFPredefinedText.PageNumber);
        worksheet.PageSetup.Footer.Right.AddText(" / ");
        worksheet.PageSetup.Footer.Right.AddText(XLHFPredefinedText.NumberOfPages);
    }
}
