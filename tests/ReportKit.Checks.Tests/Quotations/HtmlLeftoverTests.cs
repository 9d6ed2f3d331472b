using ReportKit.Checks.Quotations;

namespace ReportKit.Checks.Tests.Quotations;

public sealed class HtmlLeftoverTests
{
    [Theory]
    [InlineData("Lamps &amp; wicks.", "“&amp;” is markup of a web page.")]
    [InlineData("Lamps<br>wicks.", "“<br>” is markup of a web page.")]
    [InlineData("<p class=\"x\">Lamps.", "“<p class=\"x\">” is markup of a web page.")]
    [InlineData("5&#160;m", "“&#160;” is markup of a web page.")]
    public void Markup_of_a_web_page_is_found(string words, string message) =>
        Assert.Equal(message, Assert.Single(RunOf.InProse<HtmlLeftover>(words)).Message);

    [Theory]
    [InlineData("Lamps & wicks; R&D; AT&T.")]
    [InlineData("a < b and c > d")]
    [InlineData("<keeper> and <https://example.org>")]
    public void Signs_are_fine(string words)
    {
        Assert.Empty(RunOf.InProse<HtmlLeftover>(words));
        Assert.Empty(RunOf.InQuotation<HtmlLeftover>(words));
    }
}
