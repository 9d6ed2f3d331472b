using ReportKit.Sheets;

namespace ReportKit.Excel.Tests;

/// <summary>Bold, italic, superscript and links of a cell mean the same as their marks.</summary>
public sealed class RichTextCellTests
{
    [Theory]
    [InlineData("<r><t xml:space=\"preserve\">We </t></r><r><rPr><i/></rPr><t>regret</t></r><r><t xml:space=\"preserve\"> this.</t></r>", "We *regret* this.")]
    [InlineData("<r><t>un</t></r><r><rPr><i/></rPr><t>believ</t></r><r><t>able</t></r>", "un*believ*able")]
    [InlineData("<r><rPr><b/></rPr><t xml:space=\"preserve\">All </t></r><r><t>words</t></r>", "**All** words")]
    [InlineData("<r><t>the 2</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr><t>nd</t></r><r><t xml:space=\"preserve\"> day</t></r>", "the 2^nd^ day")]
    [InlineData("<r><rPr><b val=\"0\"/><i val=\"false\"/></rPr><t>plain</t></r>", "plain")]
    [InlineData("<r><rPr><b val=\"true\"/><i val=\"1\"/></rPr><t>both</t></r>", "***both***")]
    [InlineData("<r><rPr><u/><strike/><color rgb=\"FFFF0000\"/></rPr><t>red</t></r>", "red")]
    [InlineData("<r><rPr><vertAlign val=\"subscript\"/></rPr><t>2</t></r>", "2")]
    [InlineData("<r><t>*typed* and </t></r><r><rPr><b/></rPr><t>set</t></r>", "*typed* and **set**")]
    public void Look_of_words_is_read_as_markup(string runs, string markup) =>
        Assert.Equal(markup, Text(runs).Cell(StatementColumns.Text));

    [Fact]
    public void Look_that_no_markup_can_say_is_reported_and_the_words_kept()
    {
        var book = Text("<r><t>say</t></r><r><rPr><i/></rPr><t>,</t></r><r><t>so</t></r>");

        Assert.Equal(["Statements!B2 RK025 Bold, italic or superscript begins and ends inside words, and cannot be kept. Format whole words; the words are printed plain."], book.Findings());
        Assert.Equal("say,so", book.Cell(StatementColumns.Text));
    }

    [Fact]
    public void Column_of_plain_words_has_no_look() => Assert.Equal(
        "Avaria",
        Book.Of("ID|Speaker", "S-1|<c t=\"inlineStr\"><is><r><rPr><b/></rPr><t>Avaria</t></r></is></c>").Cell(StatementColumns.Speaker));

    [Theory]
    [InlineData("B2", "the record", "[the record](https://example.org/a)")]
    [InlineData("B2:B3", "the record", "[the record](https://example.org/a)")]
    [InlineData("A1:C9", "the record", "[the record](https://example.org/a)")]
    [InlineData("B3", "the record", "the record")]
    [InlineData("B2", "https://example.org/a", "https://example.org/a")]
    [InlineData("B2", "see [@a]", "see [@a]")]
    public void Cell_that_is_a_link_is_read_as_one(string area, string words, string markup) =>
        Assert.Equal(markup, Linked("Text", words, area).Cell(StatementColumns.Text));

    [Theory]
    [InlineData("the record", "https://example.org/a")]
    [InlineData("https://example.org/typed", "https://example.org/typed")]
    public void Address_cell_is_the_address_that_it_shows_or_leads_to(string words, string address)
    {
        var book = Linked("URL", words, "B2") with { Sheet = "Sources", Sheets = new() { ["Sources"] = ["ID|URL", $"a|{words}"] } };

        Assert.Equal(address, book.Read().Value.Sources.Rows[0].Address);
    }

    [Fact]
    public void Link_of_a_cell_of_plain_words_is_not_theirs() => Assert.Equal("Avaria", Linked("Speaker", "Avaria", "B2").Cell(StatementColumns.Speaker));

    [Fact]
    public void Links_without_end_are_refused() => Assert.Equal(
        "book.xlsx is not read: one of its sheets has more than 100 links that lie on more than 100 cells each.",
        Assert.Throws<Findings.UnusableFileException>(() => Linked("Text", "words", [.. Enumerable.Range(1, 101).Select(row => $"A{row}:B{row + 100}")]).Read()).Message);

    private static Book Text(string runs) => Book.Of("ID|Text", $"S-1|<c t=\"inlineStr\"><is>{runs}</is></c>");

    private static Book Linked(string column, string words, params string[] areas) => Book.Of($"ID|{column}", $"S-1|{words}") with
    {
        After = $"<hyperlinks>{string.Concat(areas.Select(area => $"<hyperlink ref=\"{area}\" r:id=\"h\"/>"))}</hyperlinks>",
        Links = "<Relationship Id=\"h\" Type=\"x/hyperlink\" Target=\"https://example.org/a\" TargetMode=\"External\"/>",
    };
}
