using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using ReportKit.Schema;

namespace ReportKit.Excel.Tests;

public sealed class AuthoringTests
{
    /// <summary>
    /// <c>new-workbook.txt</c> describes the new workbook: for each sheet its table, panes and print, for each column its width,
    /// format, drop-down and colour cues.
    /// </summary>
    [Fact]
    public void New_workbook_is_set_up_for_its_work() =>
        Snapshot.Match(Repository.File("tests", "ReportKit.Excel.Tests", "new-workbook.txt"), Description(NewBook.Of(NewBook.Nothing)));

    [Fact]
    public void Drop_downs_and_colours_reach_to_the_last_row_that_a_sheet_can_have()
    {
        using var workbook = Opened(NewBook.Of(Sample.Shipped()));
        var areas = Sheets(workbook).SelectMany(sheet =>
            sheet.Part.Worksheet.Descendants<DataValidation>().Select(list => list.SequenceOfReferences!.InnerText)
                .Concat(sheet.Part.Worksheet.Descendants<ConditionalFormatting>().Select(colour => colour.SequenceOfReferences!.InnerText))).ToList();

        Assert.NotEmpty(areas);
        Assert.All(areas, area => Assert.Matches("^([A-Z]+)2:\\1(1048576)$", area));
    }

    [Fact]
    public void Every_column_of_few_words_or_of_keys_has_a_drop_down()
    {
        using var workbook = Opened(NewBook.Of(NewBook.Nothing));

        foreach (var sheet in MasterWorkbook.Sheets)
        {
            var lists = Sheets(workbook).Single(found => found.Name == sheet.Name).Part.Worksheet.Descendants<DataValidation>()
                .ToDictionary(list => list.PromptTitle!.Value!, list => list.Formula1!.Text);
            Assert.Equal(
                sheet.Columns.Where(column => column.Kind.Allowed.Count > 0 || column.Kind is ReferenceKind).Select(column => column.Name).Order(),
                lists.Keys.Order());
            Assert.All(
                sheet.Columns.Where(column => lists.ContainsKey(column.Name)),
                column => Assert.Equal(column.Kind is ReferenceKind to ? to.Sheet + "Keys" : $"\"{string.Join(',', column.Kind.Allowed)}\"", lists[column.Name]));
        }
    }

    [Fact]
    public void Guide_explains_every_sheet_column_and_setting()
    {
        using var workbook = Opened(NewBook.Of(NewBook.Nothing));
        var guide = Sheets(workbook)[0];
        var words = Words(workbook, guide.Part);

        Assert.Equal("Guide", guide.Name);
        Assert.All(MasterWorkbook.Sheets, sheet => Assert.Contains(sheet.Help, words));
        Assert.All(MasterWorkbook.Sheets.SelectMany(sheet => sheet.Columns), column =>
        {
            Assert.Contains(column.Help, words);
            Assert.Contains(column.Kind.Description, words);
        });
        Assert.All(SettingColumns.All, setting => Assert.Contains(setting.Help, words));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Workbook_is_valid(bool isSample) => Assert.Empty(ValidWorkbook.Errors(NewBook.Of(isSample ? Sample.Shipped() : NewBook.Nothing)));

    [Fact]
    public void Same_dataset_gives_the_same_bytes()
    {
        var first = NewBook.Of(Sample.Shipped());
        Thread.Sleep(TimeSpan.FromSeconds(2.1));

        Assert.Equal(first, NewBook.Of(Sample.Shipped()));
    }

    [Fact]
    public void Words_that_look_like_a_formula_stay_words()
    {
        var written = NewBook.Of(Sample.Of(["\"id\": \"S-1\", \"speaker\": \"=1+1\", \"text\": \"+1 =SUM(A1)\", \"locator\": \"@now\", \"note\": \"-1\""]));

        var sheet = Zip.Text(written, "xl/worksheets/sheet4.xml");

        Assert.DoesNotContain("<f>", sheet, StringComparison.Ordinal);
        Assert.Contains("=1+1</t>", sheet, StringComparison.Ordinal);
        Assert.Equal("=1+1", NewBook.Read(written).Value.Statements.Rows[0][StatementColumns.Speaker]);
    }

    private static SpreadsheetDocument Opened(byte[] bytes) => SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);

    private static List<(string Name, WorksheetPart Part)> Sheets(SpreadsheetDocument document) =>
        [.. document.WorkbookPart!.Workbook.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Select(sheet => (sheet.Name!.Value!, (WorksheetPart)document.WorkbookPart.GetPartById(sheet.Id!.Value!)))];

    private static HashSet<string> Words(SpreadsheetDocument document, WorksheetPart sheet)
    {
        var strings = document.WorkbookPart!.SharedStringTablePart!.SharedStringTable.Elements<SharedStringItem>().Select(item => item.InnerText).ToList();
        return [.. sheet.Worksheet.Descendants<CellValue>().Select(value => strings[int.Parse(value.Text, CultureInfo.InvariantCulture)])];
    }

    private static string Description(byte[] bytes)
    {
        using var document = Opened(bytes);
        var text = new StringBuilder();
        foreach (var (name, part) in Sheets(document))
        {
            text.Append(CultureInfo.InvariantCulture, $"{name}\n");
            Describe(part, document.WorkbookPart!, text);
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
            text.Append(CultureInfo.InvariantCulture, $"  list {list.SequenceOfReferences!.InnerText}: {list.Formula1!.Text} ({list.ErrorStyle?.Value.ToString() ?? "Stop"}{(list.ShowErrorMessage?.Value == true ? "" : ", silent")})\n");
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
