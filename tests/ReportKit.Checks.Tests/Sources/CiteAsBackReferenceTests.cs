using ReportKit.Checks.Sources.Places;

namespace ReportKit.Checks.Tests.Sources;

public sealed class CiteAsBackReferenceTests
{
    [Theory]
    [InlineData("Ibid, p. 8", "Ibid")]
    [InlineData("See ibidem, https://example.org", "ibidem")]
    [InlineData("Avaria, op. cit., p. 8", "cit")]
    public void Citation_that_refers_back_is_found(string citeAs, string word) =>
        Assert.Equal(
            [$"sources[0].citeAs: Cite as holds “{word}”. Write the citation in full; where Ibid belongs, the tool puts it."],
            RunOf.Of<CiteAsBackReference>($$""" "sources": [{"id": "a", "citeAs": "{{citeAs}}"}] """));

    [Fact]
    public void Citation_in_full_is_fine() => Assert.Empty(RunOf.Of<CiteAsBackReference>(""" "sources": [{"id": "a", "citeAs": "Avaria, “Ibid and other words”, cit. in Sundrey"}], "statements": [{"note": "Ibid"}] """));
}
