using ReportKit.Checks.Structural.Cells;

namespace ReportKit.Checks.Tests.Structural;

public sealed class LinkWithoutAddressTests
{
    [Fact]
    public void Words_that_lead_to_a_source_without_an_address_are_found() =>
        Assert.Equal(
            ["statements[0].note: Words lead to the source “a”, which has no web address. Fill in its URL; as it is, the words are printed without a link."],
            RunOf.Of<LinkWithoutAddress>(""" "statements": [{"note": "see [the page](@a)"}], "sources": [{"id": "a", "title": "Paper"}] """));

    [Fact]
    public void Source_with_an_address_or_one_that_is_cited_is_fine() =>
        Assert.Empty(RunOf.Of<LinkWithoutAddress>(""" "statements": [{"note": "see [the page](@a) and [@b]"}], "sources": [{"id": "a", "url": "https://example.org"}, {"id": "b", "title": "Paper"}] """));
}
