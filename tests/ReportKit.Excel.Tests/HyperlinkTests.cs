using ReportKit.Sheets;

namespace ReportKit.Excel.Tests;

/// <summary>Where a cell leads: the target of its link, and the place within it that Excel keeps by itself (ECMA-376-1, 18.3.1.47).</summary>
public sealed class HyperlinkTests
{
    [Theory]
    [InlineData("https://example.org/a", "", "https://example.org/a")]
    [InlineData("https://example.org/a", "part-2", "https://example.org/a#part-2")]
    [InlineData("https://example.org/", "/case/12?x=1", "https://example.org/#/case/12?x=1")]
    [InlineData("https://example.org/#", "/case/12", "https://example.org/#/case/12")]
    [InlineData("https://example.org/a", "#part-2", "https://example.org/a#part-2")]
    [InlineData("https://example.org/a", "part 2", "https://example.org/a#part%202")]
    [InlineData("https://example.org/a%20b", "c%20d", "https://example.org/a%20b#c%20d")]
    [InlineData("https://example.org/a#one", "two", "https://example.org/a#one#two")]
    [InlineData("https://example.org/a#one", "one", "https://example.org/a#one")]
    [InlineData("mailto:ana@example.org", "", "mailto:ana@example.org")]
    public void Address_is_target_and_place(string target, string location, string address) =>
        Assert.Equal(address, Linked("The paper", target, location).Read().Value.Sources.Rows[0].Address);

    [Theory]
    [InlineData("https://example.org/app/", "https://example.org/app/#/res/9")]
    [InlineData("https://example.org/other", "https://example.org/other")]
    public void Address_that_is_typed_goes_before_the_link_unless_it_leads_further(string typed, string address) =>
        Assert.Equal(address, Linked(typed, "https://example.org/app/", "/res/9").Read().Value.Sources.Rows[0].Address);

    [Fact]
    public void Words_lead_to_the_place()
    {
        var book = Linked("the paper", "https://example.org/a", "part-2", "Statements", "ID|Context");

        Assert.Equal("[the paper](https://example.org/a#part-2)", book.Cell(StatementColumns.Context));
    }

    [Theory]
    [InlineData("<hyperlink ref=\"B2\" location=\"Guide!A1\" display=\"x\"/>")]
    [InlineData("<hyperlink ref=\"B2\" r:id=\"none\" location=\"a\" tooltip=\"x\"/>")]
    public void Link_into_the_workbook_or_to_nothing_leaves_the_words(string link)
    {
        var book = Linked("the paper", "https://example.org/a", "", "Statements", "ID|Context") with { After = $"<hyperlinks>{link}</hyperlinks>" };

        Assert.Equal("the paper", book.Cell(StatementColumns.Context));
    }

    private static Book Linked(string words, string target, string location, string sheet = "Sources", string header = "ID|URL") => new()
    {
        Sheets = { [sheet] = [header, "a|" + words] },
        Sheet = sheet,
        After = $"<hyperlinks><hyperlink ref=\"B2\" r:id=\"h\" location=\"{location}\"/></hyperlinks>",
        Links = $"<Relationship Id=\"h\" Type=\"x/hyperlink\" Target=\"{target}\" TargetMode=\"External\"/>",
    };
}
