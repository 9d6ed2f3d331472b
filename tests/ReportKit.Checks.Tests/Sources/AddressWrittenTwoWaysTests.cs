using ReportKit.Checks.Sources.Addresses;

namespace ReportKit.Checks.Tests.Sources;

public sealed class AddressWrittenTwoWaysTests
{
    [Theory]
    [InlineData("https://www.example.org/lights")]
    [InlineData("https://example.org/lights/")]
    [InlineData("https://example.org/lights.html")]
    [InlineData("https://example.org/lights/index.php")]
    public void Page_with_another_ending_is_found(string address) =>
        Assert.Equal(
            ["statements[0].note: The page has this address here, and “https://example.org/lights” in sources[0].url. Open both, and write the one at which they end."],
            Of(address));

    [Theory]
    [InlineData("http://example.org/lights#keepers")]
    [InlineData("https://example.org/lights?utm_source=x")]
    [InlineData("https://example.org/lights.pdf")]
    [InlineData("https://example.org/lamps/")]
    public void Other_pages_and_what_other_rules_find_are_fine(string address) => Assert.Empty(Of(address));

    private static string[] Of(string address) => RunOf.Of<AddressWrittenTwoWays>($$"""
        "statements": [{"text": "We agree.", "note": "See {{address}} and {{address}}"}],
        "sources": [{"id": "a", "url": "https://example.org/lights"}, {"id": "b", "url": "https://www.example.org/lights/"}]
        """);
}
