using System.Globalization;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Excel.Tests;

/// <summary>What a number in a cell means depends on its column, its format, and the workbook's way of counting days.</summary>
public sealed class NumberAndDateCellTests
{
    private const string Years1904 = "<workbookPr date1904=\"1\"/>";

    [Theory]
    [InlineData("4", "", "4")]
    [InlineData("0.5", "", "0.5")]
    [InlineData("0.30000000000000004", "", "0.3")]
    [InlineData("2E-2", "General", "0.02")]
    [InlineData("4", "@", "4")]
    [InlineData("12", "000", "012")]
    [InlineData("1234.5", "#,##0.00", "1,234.50")]
    [InlineData("0.5", "0%", "50%")]
    [InlineData("18", "\"para \"0", "para 18")]
    [InlineData("0.05162037037037037", "h:mm:ss", "1:14:20")]
    [InlineData("0.1875", "h:mm", "4:30")]
    [InlineData("1.2569444444444444", "[h]:mm:ss", "30:10")]
    [InlineData("0.05162037037037037", "h:mm:ss AM/PM", "1:14:20")]
    [InlineData("0.05162037037037037", "h:mm", "1:14:20")]
    [InlineData("0.05162037037037037", "mm:ss", "1:14:20")]
    [InlineData("0.0099537037037037", "mm:ss", "14:20")]
    [InlineData("0.0099537037037037", "h:mm:ss", "0:14:20")]
    [InlineData("44992", "d mmmm yyyy", "2023-03-07")]
    [InlineData("44992", "d/m/yyyy", "2023-03-07")]
    [InlineData("44992.75", "d/m/yyyy h:mm", "2023-03-07 18:00")]
    [InlineData("44992.75001157407", "d/m/yyyy h:mm", "2023-03-07 18:00:01")]
    [InlineData("44986", "mmm\\-yy", "2023-03")]
    [InlineData("44986", "m/\"D\"/\"YYYY\"", "2023-03-01")]
    [InlineData("-3", "d mmmm yyyy", "-3")]
    [InlineData("99999999999", "d mmmm yyyy", "99999999999")]
    [InlineData("1E+300", "[h]:mm:ss", "1E+300")]
    [InlineData("7", "nonsense[", "7")]
    public void Number_in_a_column_of_words_is_read_as_it_shows(string number, string format, string read) =>
        Assert.Equal(read, Formatted(number, format).Cell(StatementColumns.Locator));

    [Theory]
    [InlineData(1, "7", "7")]
    [InlineData(2, "7", "7.00")]
    [InlineData(4, "1234.5", "1,234.50")]
    [InlineData(9, "0.5", "50%")]
    [InlineData(10, "0.125", "12.50%")]
    [InlineData(13, "0.5", "1/2")]
    [InlineData(14, "44992", "2023-03-07")]
    [InlineData(21, "0.05162037037037037", "1:14:20")]
    [InlineData(46, "1.2569444444444444", "30:10")]
    [InlineData(49, "7", "7")]
    public void Formats_that_have_no_more_than_a_number_are_known(int format, string number, string read) =>
        Assert.Equal(read, (Formatted(number, "") with { Styles = Styles($"<xf numFmtId=\"0\"/><xf numFmtId=\"{format}\"/>") }).Cell(StatementColumns.Locator));

    [Fact]
    public void Reference_reads_like_the_key_that_it_names()
    {
        var book = new Book
        {
            Sheets =
            {
                ["Statements"] = ["ID|Source", "S-1|<c s=\"1\"><v>7</v></c>"],
                ["Sources"] = ["ID|Kind", "<c s=\"1\"><v>7</v></c>|Document"],
            },
            Styles = Styles("<xf numFmtId=\"0\"/><xf numFmtId=\"164\"/>", "000"),
        };

        Assert.Equal("007", book.Cell(StatementColumns.Source));
        Assert.Equal("007", book.Read().Value.Sources.Rows[0].Id);
    }

    [Theory]
    [InlineData("<c><v>44992</v></c>", "2023-03-07")]
    [InlineData("<c><v>44992.75</v></c>", "2023-03-07")]
    [InlineData("<c><v>2023</v></c>", "2023")]
    [InlineData("<c s=\"1\"><v>44986</v></c>", "2023-03")]
    [InlineData("<c s=\"1\"><v>44992</v></c>", "2023-03-07")]
    [InlineData("<c t=\"d\"><v>2023-03-07</v></c>", "2023-03-07")]
    [InlineData("<c t=\"d\"><v>2023-03-07T00:00:00.000</v></c>", "2023-03-07")]
    [InlineData("<c t=\"str\"><f>TEXT(A1,\"yyyy-mm-dd\")</f><v>2023-03-07</v></c>", "2023-03-07")]
    [InlineData("2023-03-07", "2023-03-07")]
    [InlineData("2023-03", "2023-03")]
    [InlineData("7 March 2023", "2023-03-07")]
    [InlineData("March 2023", "2023-03")]
    [InlineData("<c><v>1</v></c>", "1900-01-01")]
    [InlineData("<c><v>59</v></c>", "1900-02-28")]
    [InlineData("<c><v>61</v></c>", "1900-03-01")]
    [InlineData("<c><v>2958465</v></c>", "9999-12-31")]
    public void Date_is_read_in_every_form(string cell, string date) =>
        Assert.Equal(date, (Book.Of("ID|Date", "S-1|" + cell) with { Styles = Styles("<xf numFmtId=\"0\"/><xf numFmtId=\"17\"/>") }).Cell(StatementColumns.Date));

    [Theory]
    [InlineData("7/3/2023")]
    [InlineData("yesterday")]
    [InlineData("2023-13-01")]
    [InlineData("<c><v>-5</v></c>")]
    [InlineData("<c><v>0.25</v></c>")]
    [InlineData("<c><v>2958466</v></c>")]
    [InlineData("<c t=\"b\"><v>1</v></c>")]
    public void What_is_no_date_is_reported_and_kept(string cell)
    {
        var book = Book.Of("ID|Date", "S-1|" + cell);

        Assert.Matches("^Statements!B2 RK021 “.+” (is no date|can be 7 March 2023 or 3 July 2023).*[.] .+[.]$", Assert.Single(book.Findings()));
        Assert.IsType<Unreadable>(book.Read().Value.Statements.Rows[0][StatementColumns.Date]);
    }

    [Theory]
    [InlineData(Years1904)]
    [InlineData("<workbookPr date1904=\"true\"/>")]
    [InlineData("<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:Choice Requires=\"x15\"><workbookPr date1904=\"1\"/></mc:Choice><mc:Fallback><workbookPr/></mc:Fallback></mc:AlternateContent>")]
    public void Days_are_counted_from_1904_where_the_workbook_says_so(string properties)
    {
        var book = Book.Of("ID|Date|Locator", "S-1|<c><v>43530</v></c>|<c s=\"1\"><v>43530</v></c>") with
        {
            WorkbookProperties = properties,
            Styles = Styles("<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>"),
        };

        Assert.Equal("2023-03-07", book.Cell(StatementColumns.Date));
        Assert.Equal("2023-03-07", book.Cell(StatementColumns.Locator));
    }

    [Fact]
    public void Last_day_of_all_is_a_day_earlier_counted_from_1904()
    {
        var book = Book.Of("ID|Date", "S-1|<c><v>2957003</v></c>", "S-2|<c><v>2957004</v></c>") with { WorkbookProperties = Years1904 };

        Assert.Equal(["Statements!B3 RK021 “2957004” is no date. Write a date such as 2023-03-07, or 2023-03 for a month."], book.Findings());
        Assert.Equal("9999-12-31", book.Read().Value.Statements.Rows[0].Date!.Iso);
    }

    [Theory]
    [InlineData("<c t=\"b\"><v>0</v></c>")]
    [InlineData("<c><v>0</v></c>")]
    [InlineData("No")]
    public void No_is_read_in_every_form(string cell) => Assert.Equal("no", Book.Of("ID|Cite", "S-1|" + cell).Cell(StatementColumns.Cite));

    private static Book Formatted(string number, string format) =>
        Book.Of("ID|Locator", string.Create(CultureInfo.InvariantCulture, $"S-1|<c s=\"1\"><v>{number}</v></c>")) with { Styles = Styles("<xf numFmtId=\"0\"/><xf numFmtId=\"164\"/>", format) };

    private static string Styles(string formats, string code = "") => $"""
        <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
          <numFmts><numFmt numFmtId="164" formatCode="{code.Replace("\"", "&quot;", StringComparison.Ordinal)}"/></numFmts>
          <cellStyleXfs><xf numFmtId="2"/></cellStyleXfs>
          <cellXfs>{formats}</cellXfs>
        </styleSheet>
        """;
}
