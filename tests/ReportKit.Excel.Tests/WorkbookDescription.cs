using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ReportKit.Excel.Tests;

/// <summary>A workbook as text: for each sheet its table, panes and print, for each column its width, format, drop-down and colour cues.</summary>
internal static class WorkbookDescription
{
    public static SpreadsheetDocument Opened(byte[] bytes) => SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);

    public static List<(string Name, WorksheetPart Part)> Sheets(SpreadsheetDocument document) =>
        [.. document.WorkbookPart!.Workbook.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Select(sheet => (sheet.Name!.Value!, (WorksheetPart)document.WorkbookPart.GetPartById(sheet.Id!.Value!)))];

    /// <summary>The words of a sheet that ClosedXML wrote, row by row.</summary>
    public static List<string> Words(SpreadsheetDocument document, WorksheetPart sheet)
    {
        var strings = document.WorkbookPart!.SharedStringTablePart!.SharedStringTable.Elements<SharedStringItem>().Select(item => item.InnerText).ToList();
        return [.. sheet.Worksheet.Descendants<CellValue>().Select(value => strings[int.Parse(value.Text, CultureInfo.InvariantCulture)])];
    }

    public static string Of(byte[] bytes)
    {
        using var document = Opened(bytes);
        var text = new StringBuilder();
        foreach (var sheet in document.WorkbookPart!.Workbook.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>())
        {
            text.Append(CultureInfo.InvariantCulture, $"{sheet.Name}{(sheet.State is { } state ? $" ({state.Value})" : "")}\n");
            Describe((WorksheetPart)document.WorkbookPart.GetPartById(sheet.Id!.Value!), document.WorkbookPart, text);
        }

        foreach (var name in document.WorkbookPart!.Workbook.Descendants<DefinedName>())
            text.Append(CultureInfo.InvariantCulture, $"{name.Name}: {name.Text}\n");
        return text.ToString();
    }

    private static void Describe(WorksheetPart part, WorkbookPart workbook, StringBuilder text)
    {
        var sheet = part.Worksheet;
        foreach (var table in part.TableDefinitionParts.Select(found => found.Table))
            text.Append(CultureInfo.InvariantCulture, $"  table {table.DisplayName} {table.Reference}, filter {table.AutoFilter?.Reference}, style {table.TableStyleInfo?.Name}\n");
        foreach (var pane in sheet.Descendants<Pane>())
            text.Append(CultureInfo.InvariantCulture, $"  frozen: {pane.HorizontalSplit} column, {pane.VerticalSplit} row\n");
        foreach (var print in sheet.Elements<PageSetup>())
            text.Append(CultureInfo.InvariantCulture, $"  print: {print.Orientation}, paper {print.PaperSize}, {print.FitToWidth} wide, {print.FitToHeight} high; {sheet.Descendants<OddHeader>().FirstOrDefault()?.Text} {sheet.Descendants<OddFooter>().FirstOrDefault()?.Text}\n");
        foreach (var columns in sheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Column>())
            text.Append(CultureInfo.InvariantCulture, $"  columns {columns.Min}-{columns.Max}: width {columns.Width!.Value:0}, {Format(workbook, columns.Style?.Value ?? 0)}\n");
        foreach (var list in sheet.Descendants<DataValidation>())
            text.Append(CultureInfo.InvariantCulture, $"  {(list.Type?.Value == DataValidationValues.List ? "list" : "only")} {list.SequenceOfReferences!.InnerText}: {list.Formula1!.Text} ({list.ErrorStyle?.Value.ToString() ?? "Stop"}{(list.ShowErrorMessage?.Value == true ? "" : ", silent")})\n");
        foreach (var colour in sheet.Descendants<ConditionalFormatting>())
        {
            foreach (var rule in colour.Elements<ConditionalFormattingRule>())
                text.Append(CultureInfo.InvariantCulture, $"  colour {colour.SequenceOfReferences!.InnerText}: {rule.Elements<Formula>().Single().Text} → {Fill(workbook, rule.FormatId!.Value)}\n");
        }
    }

    private static string Format(WorkbookPart workbook, uint style)
    {
        var styles = workbook.WorkbookStylesPart!.Stylesheet;
        var format = styles.CellFormats!.Elements<CellFormat>().ElementAt((int)style);
        var code = styles.NumberingFormats?.Elements<NumberingFormat>().FirstOrDefault(number => number.NumberFormatId?.Value == format.NumberFormatId?.Value)?.FormatCode?.Value ?? $"number format {format.NumberFormatId}";
        return $"{code}{(format.Alignment?.WrapText?.Value == true ? ", wrapped" : "")}";
    }

    private static string Fill(WorkbookPart workbook, uint format) =>
        workbook.WorkbookStylesPart!.Stylesheet.DifferentialFormats!.Elements<DifferentialFormat>().ElementAt((int)format).Descendants<BackgroundColor>().Single().Rgb!.Value!;
}
