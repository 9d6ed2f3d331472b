using ReportKit.Checks.Sources.Addresses;

namespace ReportKit.Checks.Tests.Sources;

public sealed class PlainHttpTests
{
    [Fact]
    public void Address_in_the_old_form_is_remarked_on() =>
        Assert.Equal(
            ["sources[0].url: The address begins with http. Open it with https and copy the address at which it ends.", "statements[0].note: The address begins with http. Open it with https and copy the address at which it ends."],
            RunOf.Of<PlainHttp>(""" "statements": [{"note": "See http://example.org/paper."}], "sources": [{"id": "a", "url": "http://example.org/a", "citeAs": "Paper, http://example.org/a"}] """));

    [Fact]
    public void Address_in_any_other_form_is_fine() =>
        Assert.Empty(RunOf.Of<PlainHttp>(""" "sources": [{"id": "a", "url": "https://example.org/?to=http://example.net"}, {"id": "b", "url": "www.example.org"}] """));
}
