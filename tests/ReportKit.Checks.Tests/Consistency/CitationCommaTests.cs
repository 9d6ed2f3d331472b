using ReportKit.Checks.Consistency;

namespace ReportKit.Checks.Tests.Consistency;

public sealed class CitationCommaTests
{
    [Fact]
    public void Part_that_stands_after_a_comma_elsewhere_is_found() => Assert.Equal(
        ["sources[1].citeAs: “Conference room paper” stands after a comma in another citation. Insert the comma."],
        RunOf.Of<CitationComma>("""
            "sources": [{"id": "a", "citeAs": "First draft, Conference room paper, 2025"}, {"id": "b", "citeAs": "Final List of Lights Conference room paper, 2025"}]
            """));

    [Fact]
    public void Part_that_the_words_lead_on_to_is_fine() => Assert.Empty(
        RunOf.Of<CitationComma>("""
            "sources": [{"id": "a", "citeAs": "First draft, Conference room paper, 2025"}, {"id": "b", "citeAs": "Remarks of Avaria on the Conference room paper, 2025"}, {"id": "c", "citeAs": "Video Conference room paper, “Final List of Lights Conference room paper”"}]
            """));
}
