using ReportKit.Sheets;

namespace ReportKit.Excel.Tests;

public sealed class HeaderTests
{
    [Theory]
    [InlineData("ID|Speaker|Lead-in")]
    [InlineData("id|SPEAKER|lead-IN")]
    [InlineData("ID |  Speaker\u00A0|Lead-in\t")]
    [InlineData("<c t=\"str\"><f>\"I\"&amp;\"D\"</f><v>ID</v></c>|Speaker|Lead-in")]
    public void Header_is_known_whatever_its_case_and_space(string header) =>
        Assert.Equal(["2: S-1 | Avaria | It said:"], Book.Of(header, "S-1|Avaria|It said:").Rows());

    [Fact]
    public void Header_of_two_words_is_known_with_any_space_between_them() =>
        Assert.Equal("2023-03-07", Book.Of("ID|End<x/>_x000A_ date".Replace("<x/>", "", StringComparison.Ordinal), "S-1|2023-03-07").Cell(StatementColumns.EndDate));

    [Fact]
    public void Columns_may_stand_in_any_order() =>
        Assert.Equal(["2: S-1 | Avaria | Words."], Book.Of("Text|ID|Speaker", "Words.|S-1|Avaria").Rows());

    [Fact]
    public void Columns_and_sheets_of_ones_own_are_not_read()
    {
        var book = Book.Of("ID|Our own|Text|Checked by", "S-1|private|Words.|AB") with { };
        book.Sheets["Scratch"] = ["ID|Text", "S-9|Not to be read."];

        Assert.Equal(["2: S-1 | Words."], book.Rows());
        Assert.Empty(book.Findings());
    }

    [Theory]
    [InlineData("ID|Speeker|Text", "Statements!B1 RK002 There is no column “Speaker”, but one named “Speeker”. If it is the same, rename it to “Speaker”.")]
    [InlineData("ID|Txet", "Statements!B1 RK002 There is no column “Text”, but one named “Txet”. If it is the same, rename it to “Text”.")]
    [InlineData("ID||Endd ate", "Statements!C1 RK002 There is no column “End date”, but one named “Endd ate”. If it is the same, rename it to “End date”.")]
    public void Column_with_a_slip_in_its_name_is_named_with_the_right_one(string header, string finding) =>
        Assert.Equal([finding], Book.Of(header, "S-1|x|y").Findings());

    [Fact]
    public void Column_that_is_missing_is_taken_as_blank_and_said_so()
    {
        var findings = Book.Of("ID|Text", "S-1|Words.").Read().Findings;

        Assert.Contains(findings, finding => finding.Text == "There is no column “Speaker”. It is taken as blank." && finding.Place.Address == "Statements" && finding.Severity == Findings.Severity.Warning);
        Assert.Equal(StatementColumns.Sheet.Columns.Count(column => !column.Facts.MayBeMissing) - 2, findings.Length);
    }

    [Fact]
    public void Key_column_that_is_missing_is_an_error() => Assert.Equal(
        ["Statements RK002 There is no column “ID”. Add it; without it no row can be told from another."],
        Book.Of("Speaker|Text", "Avaria|Words.").Findings());

    [Fact]
    public void Column_that_stands_twice_is_read_once_and_reported() 
    {
        var book = Book.Of("ID|Text|text", "S-1|First.|Second.");

        Assert.Equal(["2: S-1 | First."], book.Rows());
        Assert.Equal(["Statements!C1 RK003 The column “Text” stands already in B. Rename or delete one of the two; the first is read."], book.Findings());
    }

    [Fact]
    public void Header_may_stand_below_a_title() =>
        Assert.Equal(["5: S-1 | Words."], Book.Of("What was said", "", "Kept by the team", "ID|Text", "S-1|Words.").Rows());

    [Fact]
    public void Sheet_without_a_header_is_reported()
    {
        var book = Book.Of([.. Enumerable.Repeat("What was said", 30), "ID|Text", "S-1|Words."]);

        Assert.Equal(["Statements RK004 No header row was found in the first 20 rows. The sheet needs a row with the names of its columns: ID, Report, Section, Kind …"], book.Findings());
        Assert.Empty(book.Rows());
        Assert.Equal("RK004", Assert.Single(Book.Of().Findings()).Split(' ')[1]);
    }

    [Fact]
    public void Table_says_which_row_is_its_header_and_which_its_totals()
    {
        var book = Book.Of("ID|Text", "of the|team", "ID|Text", "S-1|Words.", "Total|1") with { Table = "<table displayName=\"Statements\" ref=\"A3:B5\" totalsRowCount=\"1\"/>" };

        Assert.Equal(["4: S-1 | Words."], book.Rows());
        Assert.Empty(book.Findings());
    }

    [Theory]
    [InlineData("<table displayName=\"Statements\" ref=\"A1:B2\"/>")]
    [InlineData("<table displayName=\"Table7\" ref=\"A1:B2\"/>")]
    [InlineData("<table displayName=\"Statements\" ref=\"A2:B2\" headerRowCount=\"0\"/>")]
    [InlineData("")]
    public void Rows_below_the_table_are_read_like_those_in_it(string table) =>
        Assert.Equal(["2: S-1 | Words.", "4: S-2 | Others."], (Book.Of("ID|Text", "S-1|Words.", "", "S-2|Others.") with { Table = table }).Rows());
}
