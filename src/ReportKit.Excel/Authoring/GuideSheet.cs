using System.Collections.Immutable;
using ClosedXML.Excel;
using ReportKit.Excel.Styling;
using ReportKit.Excel.Worksheets;
using ReportKit.Sheets;

namespace ReportKit.Excel.Authoring;

/// <summary>The first sheet: explains in the workbook itself what each sheet and column is for.</summary>
internal static class GuideSheet
{
    private const double FirstWidth = 30;
    private const double SecondWidth = 44;
    private const double ThirdWidth = 84;

    private static readonly (string Typed, string Meaning)[] MarkupForms =
    [
        ("*words*  or italic in the cell", "italic"),
        ("**words**  or bold in the cell", "bold"),
        ("^[words]", "a footnote with these words"),
        ("[@source-id]  or  [@source-id, p. 4]", "a footnote that cites a source, with the page, paragraph or time"),
        ("[@a, p. 1; @b, 1:14:20]", "one footnote that cites two sources"),
        ("[words](https://example.org)", "words that lead to an address"),
        ("[words](@source-id)", "words that lead to the source's address, without citing it"),
        ("2^nd^  or superscript in the cell", "superscript"),
        ("[...]", "words left out; alone on a line: a paragraph of its own"),
        ("- at the start of a line", "an item of a list"),
        ("\\* \\[ \\^", "the mark itself"),
    ];

    public static void Write(XLWorkbook workbook, WorkbookOutline outline, GuideText text)
    {
        var worksheet = workbook.Worksheets.Add(ToolSheets.Guide);
        worksheet.Column(1).Width = FirstWidth;
        worksheet.Column(2).Width = SecondWidth;
        worksheet.Column(3).Width = ThirdWidth;
        worksheet.Columns(1, 3).Style.Alignment.SetVertical(XLAlignmentVerticalValues.Top).Alignment.SetWrapText(true);
        worksheet.Columns(1, 3).Style.NumberFormat.Format = Look.TextFormat;
        worksheet.ShowGridLines = false;

        var row = Title(worksheet, text.Title);
        if (!text.FirstSteps.IsEmpty)
            row = Lines(worksheet, "Five steps to the first report", text.FirstSteps, row);
        row = Lines(worksheet, "How it works", text.HowItWorks, row);
        row = Markup(worksheet, row);
        foreach (var sheet in outline.Sheets)
            row = Describe(worksheet, sheet, row);
        if (outline.Find(SettingColumns.Sheet.Name) is not null)
            row = Settings(worksheet, row);
        Legend(worksheet, row);
        SetUpPrint(worksheet);
    }

    private static int Title(IXLWorksheet worksheet, string title)
    {
        worksheet.Cell(1, 1).SetValue(title);
        worksheet.Cell(1, 1).Style.Font.SetFontSize(18).Font.SetBold().Font.SetFontColor(Look.Accent).Alignment.SetWrapText(false);
        worksheet.Row(1).Height = 30;
        return 3;
    }

    private static int Lines(IXLWorksheet worksheet, string heading, ImmutableArray<string> lines, int row)
    {
        row = Heading(worksheet, row, heading, "", "");
        foreach (var line in lines)
        {
            worksheet.Range(row, 1, row, 3).Merge();
            worksheet.Cell(row, 1).SetValue(line);
            Fit(worksheet, row++, (line, FirstWidth + SecondWidth + ThirdWidth));
        }

        return row + 1;
    }

    private static int Markup(IXLWorksheet worksheet, int row)
    {
        row = Heading(worksheet, row, "Marks in text cells", "What is typed", "What is printed");
        foreach (var (typed, meaning) in MarkupForms)
        {
            worksheet.Cell(row, 2).SetValue(typed);
            worksheet.Cell(row++, 3).SetValue(meaning);
        }

        return row + 1;
    }

    private static int Describe(IXLWorksheet worksheet, SheetOutline sheet, int row)
    {
        row = Heading(worksheet, row, sheet.Sheet.Name, "What it holds", "What it is for");
        worksheet.Range(row, 1, row, 3).Merge();
        worksheet.Cell(row, 1).SetValue(sheet.Sheet.Help);
        worksheet.Cell(row++, 1).Style.Font.Italic = true;
        foreach (var column in sheet.Columns)
            Entry(worksheet, row++, column.Name + (column.IsKey ? " *" : ""), column.Kind.Description, column.Help);
        return row + 1;
    }

    private static int Settings(IXLWorksheet worksheet, int row)
    {
        row = Heading(worksheet, row, "The settings", "What it holds", "What it is for");
        foreach (var setting in SettingColumns.All)
            Entry(worksheet, row++, setting.Name, setting.Kind.Description, setting.Help);
        return row + 1;
    }

    private static void Legend(IXLWorksheet worksheet, int row)
    {
        worksheet.Cell(row, 1).SetValue("* the key of the sheet: required, and no two rows may have the same.");
        worksheet.Cell(row, 1).Style.Alignment.WrapText = false;
    }

    private static void Entry(IXLWorksheet worksheet, int row, string name, string holds, string help)
    {
        worksheet.Cell(row, 1).SetValue(name);
        worksheet.Cell(row, 1).Style.Font.Bold = true;
        worksheet.Cell(row, 2).SetValue(holds);
        worksheet.Cell(row, 3).SetValue(help);
        Fit(worksheet, row, (holds, SecondWidth), (help, ThirdWidth));
    }

    private static void Fit(IXLWorksheet worksheet, int row, params (string Text, double Width)[] cells) =>
        worksheet.Row(row).Height = RowHeight.ForLines(cells.Max(cell => RowHeight.Lines(cell.Text, cell.Width)));

    private static int Heading(IXLWorksheet worksheet, int row, params string[] words)
    {
        for (var column = 0; column < words.Length; column++)
            worksheet.Cell(row, column + 1).SetValue(words[column]);
        var heading = worksheet.Range(row, 1, row, 3);
        heading.Style.Font.SetBold().Font.SetFontColor(XLColor.White).Fill.SetBackgroundColor(Look.Accent);
        return row + 1;
    }

    private static void SetUpPrint(IXLWorksheet worksheet)
    {
        worksheet.PageSetup.PageOrientation = XLPageOrientation.Landscape;
        worksheet.PageSetup.PaperSize = XLPaperSize.A4Paper;
        worksheet.PageSetup.FitToPages(1, 0);
    }
}
