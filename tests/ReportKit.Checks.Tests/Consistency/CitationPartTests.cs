using ReportKit.Checks.Consistency;

namespace ReportKit.Checks.Tests.Consistency;

public sealed class CitationPartTests
{
    [Fact]
    public void Part_that_is_written_otherwise_is_found() => Assert.Equal(
        [
            "sources[2].citeAs: “Open group on lamps” is written “Open Group on Lamps” in another citation. Write it as elsewhere.",
            "sources[2].citeAs: “Third Session” is written “Third session” in another citation. Write it as elsewhere.",
            "sources[3].container: “Harbour WebTV” is written “Harbour Web TV” in another citation. Write it as elsewhere.",
        ],
        RunOf.Of<CitationPart>("""
            "sources": [
              {"id": "a", "citeAs": "1st meeting - Open Group on Lamps, Third session (3-7 March 2025), Harbour Web TV"},
              {"id": "b", "citeAs": "2nd meeting - Open Group on Lamps, Third session (3-7 March 2025), Harbour Web TV"},
              {"id": "c", "citeAs": "“Note” Open group on lamps, Third Session (3–7 March 2025)"}, {"id": "d", "container": "Harbour WebTV"}, {"id": "e", "citeAs": "3 - 7 March 2025"}]
            """));

    [Fact]
    public void Parts_written_alike_and_short_ones_are_fine() => Assert.Empty(
        RunOf.Of<CitationPart>("""
            "sources": [{"id": "a", "citeAs": "First note, Harbour Web TV, P 4"}, {"id": "b", "citeAs": "Second note, Harbour Web TV, p. 4, https://example.org/First-Note"}]
            """));
}
