using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Excel.Tests;

public sealed class SheetTests
{
    [Theory]
    [InlineData("2", "has a row 2 after row 2")]
    [InlineData("1", "has a row 1 after row 2")]
    [InlineData("0", "has a row 0 after row 2")]
    [InlineData("1048577", "has a row 1048577 after row 2")]
    public void Rows_that_stand_twice_or_nowhere_are_refused(string number, string what) => Assert.Equal(
        $"book.xlsx is damaged: its sheet Statements {what}. Open it in a spreadsheet program and save it again.",
        Assert.Throws<Findings.UnusableFileException>(() => Book.Of("ID|Text", "S-1|Words.", $"<row r=\"{number}\"/>").Read()).Message);

    [Theory]
    [InlineData("A", "A")]
    [InlineData("BA", "B")]
    public void Cells_of_a_row_that_stand_twice_are_refused(string columns, string again)
    {
        var cells = columns.Append(again[0]).Select(column => $"<c r=\"{column}1\" t=\"inlineStr\"><is><t>ID</t></is></c>");

        Assert.Equal(
            $"book.xlsx is damaged: its sheet Statements has two cells {again}1. Open it in a spreadsheet program and save it again.",
            Assert.Throws<UnusableFileException>(() => Book.Of($"<row r=\"1\">{string.Concat(cells)}</row>", "S-1|Words.").Read()).Message);
    }

    [Fact]
    public void Blank_rows_are_passed_over_and_rows_keep_their_numbers() => Assert.Equal(
        ["3: S-1 | Words.", "7: S-2 | Others."],
        Book.Of("ID|Text", "", "S-1|Words.", "<c s=\"0\"/>|<c t=\"inlineStr\"><is><t xml:space=\"preserve\"> </t></is></c>", "||not ours", "<row r=\"6\"/>", "S-2|Others.").Rows());

    [Theory]
    [InlineData("ID|Speaker|Text")]
    [InlineData("id| speaker |TEXT")]
    [InlineData("ID||Text")]
    [InlineData("ID|Speaker||Mine")]
    [InlineData("ID|Speaker|Text|Context|Locator")]
    public void Header_that_stands_there_once_more_is_left_out_and_said(string repeated)
    {
        var book = Book.Of("ID|Speaker|Text|Mine", "S-1|Avaria|Words.", repeated, "S-2|Avaria|Others.");

        Assert.Equal(["2: S-1 | Avaria | Words.", "4: S-2 | Avaria | Others."], book.Rows());
        Assert.Contains("Statements!3:3 RK006 The header row stands here once more; the row is left out. Delete it.", book.Findings());
    }

    [Theory]
    [InlineData("ID|Speaker|Words of its own.", "3: ID | Speaker | Words of its own.")]
    [InlineData("S-9|Speaker|Text", "3: S-9 | Speaker | Text")]
    [InlineData("||Text", "3: Text")]
    [InlineData("Speaker|Text|ID", "3: Speaker | Text | ID")]
    public void Row_with_words_of_its_own_is_no_header(string row, string read) =>
        Assert.Equal(["2: S-1 | Avaria | Words.", read], Book.Of("ID|Speaker|Text", "S-1|Avaria|Words.", row).Rows());

    [Fact]
    public void Hidden_rows_and_columns_belong_to_the_data() => Assert.Equal(
        ["2: S-1 | Words."],
        Book.Of("ID|Text", "<row r=\"2\" hidden=\"1\"><c r=\"A2\" t=\"inlineStr\"><is><t>S-1</t></is></c><c r=\"B2\" t=\"inlineStr\"><is><t>Words.</t></is></c></row>").Rows());

    [Fact]
    public void Merged_cells_have_the_words_of_the_first() => Assert.Equal(
        ["2: S-1 | Avaria", "3: S-2"],
        (Book.Of("ID|Speaker", "S-1|Avaria", "S-2|<c s=\"0\"/>") with { After = "<mergeCells count=\"1\"><mergeCell ref=\"B2:B3\"/></mergeCells>" }).Rows());

    [Theory]
    [InlineData("hidden")]
    [InlineData("veryHidden")]
    public void Hidden_sheet_is_read_and_said_so(string state)
    {
        var book = Book.Of("ID|Text", "S-1|Words.") with { Attributes = new() { ["Statements"] = $"state=\"{state}\"" } };

        Assert.Equal(["2: S-1 | Words."], book.Rows());
        Assert.Equal(["Statements RK005 The sheet is hidden; it is read all the same."], book.Findings());
    }

    [Theory]
    [InlineData("statements")]
    [InlineData(" Statements ")]
    public void Sheet_is_known_whatever_its_case_and_space(string name) =>
        Assert.Equal(["2: S-1"], new Book { Sheets = { [name] = ["ID|Text", "S-1"] } }.Rows().Take(1));

    [Fact]
    public void Sheet_with_a_slip_in_its_name_is_named_with_the_right_one()
    {
        using var folder = new TemporaryFolder();
        var bytes = Zip.With(Book.Of("ID|Text", "S-1|Words.").Bytes(), "xl/workbook.xml", text => text.Replace("\"Statements\"", "\"Statments\"", StringComparison.Ordinal));
        File.WriteAllBytes(folder.File("book.xlsx"), bytes);

        var read = Reading.WorkbookReader.Read(folder.File("book.xlsx"), new Progress<string>());

        Assert.Equal("There is no sheet “Statements”. If “Statments” is the same, rename it to “Statements”.", Assert.Single(read.Findings, finding => finding.Severity == Severity.Error).Text);
    }

    [Fact]
    public void Every_problem_of_every_sheet_is_reported_in_one_run()
    {
        var book = new Book
        {
            Sheets =
            {
                ["Statements"] =
                [
                    "ID|Kind|Date|Cite|Text|Locator",
                    "S-1|Statemnt|7/3/2023|maybe|<c t=\"e\"><f>VLOOKUP(1,A:B,9)</f><v>#REF!</v></c>|<c><f>A1</f></c>",
                    "S-2|Narrative|2023-03-07|no|Words.|<c t=\"e\"><v>#N/A</v></c>",
                ],
                ["Sections"] = ["Key|Level", "s|4"],
                ["Reports"] = ["Number|Status", "GE-1|Drafted"],
                ["Sources"] = ["ID|Kind|Date", "a|Vidoe|2021-02-22/2021-02-19"],
            },
        };

        Assert.Equal(
            [
                "Reports!B2 RK022 “Drafted” is not allowed in the column Status. Did you mean “Draft”?",
                "Sections!B2 RK022 “4” is not allowed in the column Level. Did you mean “1”?",
                "Statements!B2 RK022 “Statemnt” is not allowed in the column Kind. Did you mean “Statement”?",
                "Statements!C2 RK021 “7/3/2023” can be 7 March 2023 or 3 July 2023. Type the month as a word, or the date as in 2025-10-08.",
                "Statements!D2 RK022 “maybe” is not allowed in the column Cite. Choose one of: yes, no.",
                "Statements!E2 RK023 The formula gives #REF!. Correct it, or type the value.",
                "Statements!F2 RK024 The formula has not been calculated yet. Open the workbook in a spreadsheet program and save it.",
                "Statements!F3 RK023 The cell holds the error #N/A. Correct it, or type the value.",
                "Sources!B2 RK022 “Vidoe” is not allowed in the column Kind. Did you mean “Video”?",
                "Sources!C2 RK021 “2021-02-22/2021-02-19” is no date. Write a date such as 2023-03-07, or a range such as 2023-03-07/2023-03-09.",
            ],
            book.Findings());
        Assert.Equal(["2: S-1 | Statemnt | 7/3/2023 | #REF! |  | maybe", "3: S-2 | Narrative | 2023-03-07 | Words. | #N/A | no"], book.Rows());
    }

    [Theory]
    [InlineData(100_001, "|soon", "more than 100,000 of its cells cannot be read")]
    [InlineData(1, "<row r=\"1048577\"/>", "has a row 1048577 after row 1")]
    [InlineData(1_048_576, "<row/>", "has a row 1048577 after row 1048576")]
    public void Sheet_without_end_is_refused(int count, string row, string reason) =>
        Assert.Contains(reason, Assert.Throws<UnusableFileException>(() => Book.Of(["ID|Date", .. Enumerable.Repeat(row, count)]).Read()).Message, StringComparison.Ordinal);

    [Fact]
    public void Row_without_end_is_refused()
    {
        string[] rows = [string.Concat(Enumerable.Repeat("<c/>", 16_385)), string.Concat(Enumerable.Repeat($"<c t=\"str\"><v>{new string('x', 900_000)}</v></c>", 18))];

        Assert.All(
            rows.Zip(["16,384 cells in a row", "16,000,000 characters in a row"]),
            row => Assert.Equal(
                $"book.xlsx is too large: its sheet Statements has more than {row.Second}.",
                Assert.Throws<UnusableFileException>(() => Book.Of("ID|Text", $"<row>{row.First}</row>").Read()).Message));
    }

    [Fact]
    public void Widest_row_that_there_can_be_is_read() =>
        Assert.Equal(["2: S-1"], Book.Of("ID|Text", $"<row r=\"2\"><c t=\"str\"><v>S-1</v></c>{string.Concat(Enumerable.Repeat("<c/>", 16_383))}</row>").Rows());

    [Fact]
    public void Full_sheet_is_read()
    {
        var read = Book.Of(["ID|Text|Speaker", .. Enumerable.Repeat("|Words of a row.|Avaria", 1_048_575)]).Read();

        Assert.Equal(1_048_575, read.Value.Statements.Rows.Length);
        // What many rows have is held once, and the memory grows by no more than what is said.
        Assert.Same(read.Value.Statements.Rows[0][StatementColumns.Speaker], read.Value.Statements.Rows[^1][StatementColumns.Speaker]);
    }

    [Fact]
    public void Addresses_are_those_of_the_sheet_as_it_stands() =>
        Assert.Equal(["statements!D9 RK021 “soon” is no date. Write a date such as 2023-03-07, or 2023-03 for a month."], new Book
        {
            Sheets = { ["statements"] = ["Title", "", "", "", "", "", "|ID|Text|Date", "", "|S-1|Words.|soon"] },
        }.Findings());

    [Fact]
    public void Sheet_that_is_damaged_is_named_with_its_line()
    {
        var book = Book.Of("ID|Text", "<row r=\"2\">\n<c r=\"A2\" t=\"inlineStr\"><is><t>a & b</t></is></c></row>");

        Assert.StartsWith("book.xlsx is damaged: xl/worksheets/sheet1.xml is not well-formed at line 2, ", Assert.Throws<UnusableFileException>(() => book.Read()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Sheet_that_is_damaged_after_its_rows_is_damaged() =>
        Assert.Throws<UnusableFileException>(() => (Book.Of("ID|Text", "S-1|Words.") with { After = "<pageMargins></sheetData>" }).Read());
}
