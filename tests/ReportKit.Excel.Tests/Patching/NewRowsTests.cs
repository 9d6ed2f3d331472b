using System.Text.RegularExpressions;
using System.Xml.Linq;
using ReportKit.Datasets;
using ReportKit.Differences;
using ReportKit.Excel.Authoring;
using ReportKit.Excel.Patching;
using ReportKit.Excel.Styling;
using ReportKit.Excel.Worksheets;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Excel.Tests.Patching;

public sealed class NewRowsTests
{
    private const string Statements = "xl/worksheets/sheet4.xml";
    private const string Table = "xl/tables/table3.xml";

    private static readonly Dataset ThreeRows = Dataset("""
        {"statements": [
          {"id": "S-1", "date": "2023-03-07", "endDate": "2023-04", "speaker": "Avaria", "text": "We *regret* this."},
          {"id": "S-2", "date": "1899-12-31", "text": "First.\nSecond."},
          {"id": "S-3", "date": "the other day"}
        ]}
        """);

    private readonly byte[] empty = Empty();

    /// <summary>The workbook for the three rows, before they are in it.</summary>
    private static byte[] Empty()
    {
        using var bytes = new MemoryStream();
        WorkbookAuthor.Fill(WorkbookAuthor.Empty(WorkbookOutline.Master(ThreeRows), GuideText.Master, "Master workbook"), NewBook.Nothing, [], bytes);
        return bytes.ToArray();
    }

    [Fact]
    public void Parts_that_do_not_grow_go_over_byte_for_byte()
    {
        var grown = Zip.Entries(NewBook.Of(ThreeRows));
        var before = Zip.Entries(empty);

        Assert.Equal(before.Select(part => part.Name), grown.Select(part => part.Name));
        Assert.Equal(
            [Statements, Table],
            before.Zip(grown).Where(pair => !pair.First.Content.AsSpan().SequenceEqual(pair.Second.Content)).Select(pair => pair.First.Name).Order(StringComparer.Ordinal).Reverse());
    }

    /// <summary>The letters of the last column of Statements.</summary>
    private static string Last => CellReference.Letters(StatementColumns.Sheet.Columns.Length - 1);

    [Fact]
    public void Table_and_its_filter_grow_with_the_rows()
    {
        var table = XElement.Parse(Zip.Text(NewBook.Of(ThreeRows), Table));

        Assert.Equal($"A1:{Last}4", table.Attribute("ref")!.Value);
        Assert.Equal($"A1:{Last}4", table.Elements().Single(element => element.Name.LocalName == "autoFilter").Attribute("ref")!.Value);
        Assert.Contains($"<dimension ref=\"A1:{Last}4\"", Zip.Text(NewBook.Of(ThreeRows), Statements), StringComparison.Ordinal);
    }

    [Fact]
    public void Sheet_but_for_its_rows_stays_as_it_is()
    {
        var before = Zip.Text(empty, Statements);
        var after = Zip.Text(NewBook.Of(ThreeRows), Statements);

        Assert.Equal(Header(before), Header(after));
        Assert.Equal(WithoutRows(before).ToString(), WithoutRows(after).ToString());
    }

    [Fact]
    public void Cells_have_the_format_of_their_column_and_dates_are_numbers()
    {
        var rows = XElement.Parse(Zip.Text(NewBook.Of(ThreeRows), Statements)).Descendants().Where(element => element.Name.LocalName == "c")
            .ToDictionary(cell => cell.Attribute("r")!.Value, cell => $"{cell.Attribute("s")!.Value} {cell.Attribute("t")?.Value} {cell.Value}");
        var (words, date) = (At(StatementColumns.Id, 2).Split(' ')[0], At(StatementColumns.Date, 2).Split(' ')[0]);

        Assert.NotEqual(words, date);
        Assert.Equal($"{date}  44992", At(StatementColumns.Date, 2));
        Assert.Equal($"{words} inlineStr 2023-04", At(StatementColumns.EndDate, 2));
        Assert.Equal($"{words} inlineStr 1899-12-31", At(StatementColumns.Date, 3));
        Assert.Equal($"{date} inlineStr the other day", At(StatementColumns.Date, 4));
        Assert.Equal($"{words} inlineStr We regret this.", At(StatementColumns.Text, 2));

        string At(Column column, int row) => rows[NewBook.Cell(column, row)];
    }

    [Fact]
    public void Rows_need_no_table()
    {
        var plain = Zip.With(empty, Table, text => text.Replace("displayName=\"Statements\"", "displayName=\"Table3\"", StringComparison.Ordinal));
        using var workbook = WorkbookFile.Open(new MemoryStream(plain), "book.xlsx");
        using var output = new MemoryStream();

        WorkbookPatch.Write(workbook, SheetEdits.Between(Datasets.Dataset.Empty, ThreeRows), output);

        Assert.Contains("<row r=\"4\"", Zip.Text(output.ToArray(), Statements), StringComparison.Ordinal);
        Assert.Equal(Zip.Text(plain, Table), Zip.Text(output.ToArray(), Table));
    }

    [Fact]
    public void Workbook_without_the_sheet_is_refused()
    {
        using var workbook = WorkbookFile.Open(new MemoryStream(Zip.With(empty, "xl/workbook.xml", text => Regex.Replace(text, "<[^<]*sheet name=\"Statements\"[^>]*>", ""))), "book.xlsx");

        var refusal = Assert.Throws<UnusableFileException>(() => WorkbookPatch.Write(workbook, SheetEdits.Between(Datasets.Dataset.Empty, ThreeRows), Stream.Null));

        Assert.Equal("book.xlsx has no sheet Statements. Add one with the columns that the Guide lists, and try again.", refusal.Message);
    }

    [Fact]
    public void Rows_go_into_a_sheet_that_was_renamed()
    {
        using var workbook = WorkbookFile.Open(new MemoryStream(Zip.With(empty, "xl/workbook.xml", text => text.Replace("name=\"Statements\"", "name=\"Others\"", StringComparison.Ordinal))), "book.xlsx");
        using var output = new MemoryStream();

        WorkbookPatch.Write(workbook, SheetEdits.Between(Datasets.Dataset.Empty, ThreeRows), output);

        Assert.Contains("<row r=\"4\"", Zip.Text(output.ToArray(), Statements), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 10, 1)]
    [InlineData("one\ntwo", 10, 2)]
    [InlineData("one\n\n", 10, 3)]
    [InlineData("twenty-two letters ...", 10, 2)]
    [InlineData("twenty-two letters ...", 0, 22)]
    public void Row_is_as_high_as_its_words_take_lines(string text, double width, int lines) => Assert.Equal(lines, RowHeight.Lines(text, width));

    [Fact]
    public void Row_is_never_higher_than_a_row_can_be()
    {
        var sheet = Zip.Text(NewBook.Of(Dataset($$"""{"statements": [{"text": "{{string.Concat(Enumerable.Repeat("line\\n", 200))}}end"}]}""")), Statements);

        Assert.Contains("<row r=\"2\" ht=\"409\">", sheet, StringComparison.Ordinal);
    }

    /// <summary>A dataset whose findings do not matter.</summary>
    private static Dataset Dataset(string json) => Interchange.JsonImport.Read(new StringReader(json), "test.json").Value;

    private static string Header(string sheet) => Regex.Match(sheet, "<row r=\"1\".*?</row>", RegexOptions.Singleline).Value;

    private static XElement WithoutRows(string sheet)
    {
        var root = XElement.Parse(sheet);
        root.Descendants().Where(element => element.Name.LocalName is "row" or "dimension").Remove();
        return root;
    }
}
