using ReportKit.Excel.Returning;
using ReportKit.Packaging;

namespace ReportKit.Excel.Tests;

/// <summary>Cells in which a spreadsheet program no longer keeps what somebody typed.</summary>
public sealed class TurnedWordsTests
{
    private const string Advice = " Format the cell as text (Ctrl+1, Text) and type it again, or type an apostrophe before it.";

    [Theory]
    [InlineData("<c s=\"1\"><v>45813</v></c>", "d-mmm", "the date 2025-06-05 (perhaps of “5-6” or “6-5”)")]
    [InlineData("<c s=\"1\"><v>45834</v></c>", "d-mmm", "the date 2025-06-26 (perhaps of “26-6”)")]
    [InlineData("<c s=\"1\"><v>45812.75</v></c>", "d/m/yyyy h:mm", "the date 2025-06-04 18:00")]
    [InlineData("<c s=\"1\"><v>45689</v></c>", "mmm\\-yy", "the date 2025-02 (perhaps of “2-25”)")]
    [InlineData("<c s=\"1\"><v>45813</v></c>", "[$-409]d\\ mmmm\\ yyyy;@", "the date 2025-06-05")]
    [InlineData("<c s=\"1\"><v>0.4375</v></c>", "hh:mm:ss\\ AM/PM", "the time 10:30:00 (perhaps of “10:30”)")]
    [InlineData("<c s=\"1\"><v>0.5</v></c>", "0%", "the percentage 50%")]
    [InlineData("<c s=\"1\"><v>5</v></c>", "&quot;$&quot;#,##0", "the amount of money $5")]
    [InlineData("<c s=\"1\"><v>1500000000000000</v></c>", "0.00E+00", "the number 1.50E+15")]
    [InlineData("<c s=\"1\"><v>12000</v></c>", "0.00E+00", "the number 1.20E+04")]
    [InlineData("<c><v>1.23456789012346E+17</v></c>", "", "the number 1.23456789012346E+17, which keeps only 15 digits,")]
    [InlineData("<c t=\"b\"><v>1</v></c>", "", "the truth value TRUE")]
    public void What_was_made_of_words_is_said_with_the_cell(string cell, string format, string what) =>
        Assert.Equal([$"Statements!B2 RK026 Excel made {what} of what was typed.{Advice}"], Book(cell, format).Findings());

    [Theory]
    [InlineData("<c><v>4</v></c>", "")]
    [InlineData("<c><v>2023</v></c>", "")]
    [InlineData("<c s=\"1\"><v>18</v></c>", "&quot;para &quot;0")]
    [InlineData("<c s=\"1\"><v>7</v></c>", "000")]
    [InlineData("<c s=\"1\"><v>0.05162037037037037</v></c>", "h:mm:ss")]
    [InlineData("<c s=\"1\"><v>0.05162037037037037</v></c>", "hh:mm:ss\\ AM/PM")]
    [InlineData("<c s=\"1\"><f>TODAY()</f><v>45813</v></c>", "d mmmm yyyy")]
    [InlineData("5-6", "")]
    [InlineData("50%", "")]
    public void What_still_is_what_was_meant_is_no_finding(string cell, string format) => Assert.Empty(Book(cell, format).Findings());

    [Theory]
    [InlineData("ID|Tags", 1)]
    [InlineData("ID|Source", 1)]
    [InlineData("ID|Context", 1)]
    [InlineData("ID|Internal notes", 0)]
    [InlineData("ID|Date", 0)]
    public void Only_columns_of_words_lose_them(string header, int findings) =>
        Assert.Equal(findings, Book("<c s=\"1\"><v>45813</v></c>", "d-mmm", header).Findings().Length);

    [Fact]
    public void Time_in_other_words_than_were_typed_is_said() =>
        Assert.Equal([$"Statements!B2 RK026 Excel made the time 01:14:20 AM of what was typed.{Advice}"], Book("<c s=\"1\"><v>0.05162037037037037</v></c>", "hh:mm:ss\\ AM/PM", "ID|Tags").Findings());

    [Theory]
    [InlineData("<c t=\"e\"><f>-the Chair</f><v>#NAME?</v></c>", "The formula gives #NAME?. If words were typed, type an apostrophe before them; else correct the formula.")]
    [InlineData("<c t=\"e\"><v>#N/A</v></c>", "The cell holds the error #N/A. Correct it, or type the value.")]
    public void Words_that_became_an_error_are_named_as_such(string cell, string text) =>
        Assert.Equal([$"Statements!B2 RK023 {text}"], Book(cell, "").Findings());

    [Fact]
    public void In_a_file_that_came_back_it_is_a_question_to_a_person()
    {
        using var folder = new TemporaryFolder();
        WholeFile.Write(folder.File("master.xlsx"), stream => stream.Write(Book("5-6", "").Bytes()));
        var sent = Book("5-6", "").Read().Value;

        var returned = ReturnedWorkbook.Read(Book("<c s=\"1\"><v>45813</v></c>", "d-mmm").Bytes(), "ana.xlsx", folder.File("master.xlsx"), sent, new Progress<string>())!;

        var outcome = Merging.ThreeWayMerge.Of(sent, [returned.Value]);
        Assert.Empty(outcome.Taken);
        Assert.Equal("Locator", Assert.Single(outcome.Open).Column!.Name);
        Assert.Contains(returned.Findings, finding => finding.Code == "RK026" && finding.Place.Address == "ana.xlsx: Statements!B2");
    }

    private static Book Book(string cell, string format, string header = "ID|Locator") => Excel.Tests.Book.Of(header, "S-1|" + cell) with
    {
        Styles = $"""<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts><numFmt numFmtId="164" formatCode="{format}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>""",
    };
}
