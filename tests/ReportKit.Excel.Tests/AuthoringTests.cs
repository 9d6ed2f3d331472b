using DocumentFormat.OpenXml.Spreadsheet;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Excel.Tests;

public sealed class AuthoringTests
{
    /// <summary>
    /// <c>new-workbook.txt</c> describes the new workbook: for each sheet its table, panes and print, for each column its width,
    /// format, drop-down and colour cues.
    /// </summary>
    [Fact]
    public void New_workbook_is_set_up_for_its_work() =>
        Snapshot.Match(Repository.File("tests", "ReportKit.Excel.Tests", "new-workbook.txt"), WorkbookDescription.Of(NewBook.Of(NewBook.Nothing)));

    /// <summary>Some programs keep the drop-down and the name of each cell by itself, and a million of them fill the memory.</summary>
    [Fact]
    public void Drop_downs_and_colours_reach_a_thousand_rows_further_than_the_rows()
    {
        var dataset = Sample.Shipped();
        using var workbook = WorkbookDescription.Opened(NewBook.Of(dataset));
        var sheets = WorkbookDescription.Sheets(workbook);

        Assert.All(dataset.Tables, table =>
        {
            var sheet = sheets.Single(found => found.Name == table.Sheet.Name).Part.Worksheet;
            var areas = sheet.Descendants<DataValidation>().Select(list => list.SequenceOfReferences!.InnerText)
                .Concat(sheet.Descendants<ConditionalFormatting>().Select(colour => colour.SequenceOfReferences!.InnerText));
            Assert.All(areas, area => Assert.Matches($@"^(?<column>[A-Z]+)2:\k<column>{table.AllRows.Count + 1001}$|^(?<setting>B[0-9]+):\k<setting>$", area));
        });
    }

    [Fact]
    public void Every_column_of_few_words_or_of_keys_has_a_drop_down()
    {
        using var workbook = WorkbookDescription.Opened(NewBook.Of(NewBook.Nothing));

        foreach (var sheet in MasterWorkbook.Sheets)
        {
            var lists = WorkbookDescription.Sheets(workbook).Single(found => found.Name == sheet.Name).Part.Worksheet.Descendants<DataValidation>()
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
        using var workbook = WorkbookDescription.Opened(NewBook.Of(NewBook.Nothing));
        var guide = WorkbookDescription.Sheets(workbook)[0];
        var words = WorkbookDescription.Words(workbook, guide.Part);

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
}
