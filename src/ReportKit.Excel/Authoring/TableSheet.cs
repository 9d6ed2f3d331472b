using ClosedXML.Excel;
using ReportKit.Excel.Styling;
using ReportKit.Schema;

namespace ReportKit.Excel.Authoring;

/// <summary>Writes one sheet: a table with a frozen, filterable header, a format for every column, and one blank row.</summary>
internal static class TableSheet
{
    public const int HeaderRow = 1;
    public const int FirstRow = HeaderRow + 1;

    /// <summary>The last row that a sheet can have.</summary>
    public const int LastRow = Worksheets.CellReference.MostRows;

    public static void Write(SheetOutline sheet, XLWorkbook workbook)
    {
        var worksheet = workbook.Worksheets.Add(sheet.Sheet.Name);
        foreach (var column in sheet.Columns)
        {
            Format(worksheet.Column(sheet.NumberOf(column)), column);
            worksheet.Cell(HeaderRow, sheet.NumberOf(column)).SetValue(column.Name);
        }

        var table = worksheet.Range(HeaderRow, 1, FirstRow, sheet.Columns.Length).CreateTable(sheet.Sheet.Name);
        table.Theme = XLTableTheme.TableStyleLight15;
        FormatHeader(worksheet, sheet);
        SetUpPrint(worksheet, sheet);
    }

    private static void Format(IXLColumn worksheetColumn, Column column)
    {
        worksheetColumn.Width = Look.Width(column);
        worksheetColumn.Style.Alignment.Vertical = XLAlignmentVerticalValues.Top;
        worksheetColumn.Style.Alignment.Horizontal = XLAlignmentHorizontalValues.Left;
        worksheetColumn.Style.Alignment.WrapText = true;
        worksheetColumn.Style.NumberFormat.Format = column.Kind switch
        {
            DateKind => Look.DateFormat,
            LevelKind => "0",
            _ => Look.TextFormat,
        };
    }

    private static void FormatHeader(IXLWorksheet worksheet, SheetOutline sheet)
    {
        var header = worksheet.Range(HeaderRow, 1, HeaderRow, sheet.Columns.Length);
        header.Style.Font.Bold = true;
        header.Style.Font.FontColor = XLColor.White;
        header.Style.Fill.BackgroundColor = Look.Accent;
        header.Style.Alignment.WrapText = false;
        header.Style.NumberFormat.Format = Look.TextFormat;
        worksheet.Row(HeaderRow).Height = 20;
        worksheet.SheetView.Freeze(HeaderRow, 1);
    }

    private static void SetUpPrint(IXLWorksheet worksheet, SheetOutline sheet)
    {
        worksheet.PageSetup.PageOrientation = XLPageOrientation.Landscape;
        worksheet.PageSetup.PaperSize = XLPaperSize.A4Paper;
        worksheet.PageSetup.FitToPages(PagesWide(sheet), 0);
        worksheet.PageSetup.SetRowsToRepeatAtTop(HeaderRow, HeaderRow);
        worksheet.PageSetup.SetColumnsToRepeatAtLeft(1, 1);
        worksheet.PageSetup.Margins.SetLeft(0.4).SetRight(0.4).SetTop(0.7).SetBottom(0.7).SetHeader(0.3).SetFooter(0.3);
        worksheet.PageSetup.Header.Left.AddText(XLHFPredefinedText.SheetName);
        worksheet.PageSetup.Footer.Right.AddText(XLHFPredefinedText.PageNumber);
        worksheet.PageSetup.Footer.Right.AddText(" / ");
        worksheet.PageSetup.Footer.Right.AddText(XLHFPredefinedText.NumberOfPages);
    }

    /// <summary>As many pages side by side as leave the words legible.</summary>
    private static int PagesWide(SheetOutline sheet)
    {
        const double LegibleCharacters = 230;
        return (int)Math.Ceiling(sheet.Columns.Sum(Look.Width) / LegibleCharacters);
    }
}
