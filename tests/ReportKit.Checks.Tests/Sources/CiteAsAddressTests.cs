using ReportKit.Checks.Sources.Addresses;

namespace ReportKit.Checks.Tests.Sources;

public sealed class CiteAsAddressTests
{
    [Fact]
    public void Citation_with_another_address_is_found() =>
        Assert.Equal(
            ["sources[0].citeAs: The column URL holds “https://example.org/paper”, but Cite as another address. Open both, and keep the one that works."],
            RunOf.Of<CiteAsAddress>(""" "sources": [{"id": "a", "url": "https://example.org/paper", "citeAs": "Paper, https://example.org/papre"}] """));

    [Fact]
    public void Citation_with_the_address_or_none_is_fine() =>
        Assert.Empty(RunOf.Of<CiteAsAddress>("""
            "sources": [
              {"id": "a", "url": "https://example.org/paper", "citeAs": "Paper, https://example.net and [here](http://www.example.org/paper/)"},
              {"id": "b", "url": "https://example.org/paper", "citeAs": "Paper"},
              {"id": "c", "citeAs": "Paper, https://example.org/papre"}
            ]
            """));
}
