using ReportKit.Checks.Sources.Places;

namespace ReportKit.Checks.Tests.Sources;

public sealed class CiteAsLocatorTests
{
    [Theory]
    [InlineData("Avaria, Paper, 7 March 2025, p. 4, https://example.org", "p. 4")]
    [InlineData("Avaria, Paper, pp. 1 and 4", "pp. 1")]
    [InlineData("Assembly, 7 March 2025, (starts at 1:14:20), https://example.org", "starts at 1:14:20")]
    [InlineData("Assembly, 7 March 2025, https://example.org (starts at: 57:20)", "starts at: 57:20")]
    [InlineData("Avaria, Paper, para 18(i).", "para 18(i)")]
    [InlineData("“Survey,” p. 47, Bureau, 2025", "p. 47")]
    public void Citation_with_a_place_of_its_own_is_found(string citeAs, string place) =>
        Assert.Equal(
            [$"sources[0].citeAs: Cite as holds a place of its own: “{place}”. Put it under Locator of the statement, or into the mark that cites: [@source, p. 4]."],
            RunOf.Of<CiteAsLocator>($$""" "sources": [{"id": "a", "kind": "Document", "citeAs": "{{citeAs}}"}] """));

    [Theory]
    [InlineData("Avaria, Paper on paragraph 18 of the draft, 7 March 2025, https://example.org/p.4")]
    [InlineData("Assembly, 3rd meeting, 10:30, https://example.org/1:14:20")]
    [InlineData("Avaria, points 4 and 5 of the agenda")]
    public void Citation_without_a_place_is_fine(string citeAs) =>
        Assert.Empty(RunOf.Of<CiteAsLocator>($$""" "sources": [{"id": "a", "kind": "Document", "citeAs": "{{citeAs}}"}, {"id": "b", "kind": "Note", "citeAs": "As in the room, p. 4"}] """));
}
