using ReportKit.Checks.Consistency;

namespace ReportKit.Checks.Tests.Consistency;

public sealed class CommaAtQuotationMarkTests
{
    [Fact]
    public void Rarer_side_is_found() => Assert.Equal(
        [
            "sources[2].citeAs: The comma after a quoted title stands inside its mark here, and outside its mark elsewhere. Write it as elsewhere.",
            "sources[3].citeAs: The comma after a quoted title stands nowhere here, and outside its mark elsewhere. Write it as elsewhere.",
        ],
        RunOf.Of<CommaAtQuotationMark>("""
            "sources": [{"id": "a", "citeAs": "“Lamps”, 2025"}, {"id": "b", "citeAs": "“Wicks”, 2025"}, {"id": "c", "citeAs": "“Oil,” 2025"}, {"id": "d", "citeAs": "“Rope” Bureau, 2025"}]
            """));

    [Fact]
    public void Titles_within_a_title_are_fine() => Assert.Empty(
        RunOf.Of<CommaAtQuotationMark>("""
            "sources": [{"id": "a", "citeAs": "“Lamps”, 2025"}, {"id": "b", "citeAs": "“Wicks”, 2025"}, {"id": "c", "citeAs": "A “list” of oil"}]
            """));
}
