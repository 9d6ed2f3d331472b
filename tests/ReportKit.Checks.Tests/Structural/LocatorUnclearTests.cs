using ReportKit.Checks.Structural.Cells;

namespace ReportKit.Checks.Tests.Structural;

public sealed class LocatorUnclearTests
{
    [Theory]
    [InlineData("Resolution", "4")]
    [InlineData("Web page", "4-5")]
    [InlineData("Document", "pp. 6-5")]
    [InlineData("Video", "https://example.org/a")]
    public void Number_that_may_count_several_things_is_found(string kind, string locator) => Assert.Single(Found(kind, locator));

    [Theory]
    [InlineData("Document", "4")]
    [InlineData("Resolution", "OP 4")]
    [InlineData("Treaty", "Article 4")]
    [InlineData("Web page", "second box")]
    [InlineData("Video", "https://example.org/a?t=90")]
    public void Place_that_says_what_it_counts_is_fine(string kind, string locator) => Assert.Empty(Found(kind, locator));

    private static string[] Found(string kind, string locator) => RunOf.Of<LocatorUnclear>($$"""
        "statements": [{"source": "a", "locator": "{{locator}}"}], "sources": [{"id": "a", "kind": "{{kind}}"}]
        """);
}
