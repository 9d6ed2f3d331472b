using ReportKit.Checks.Sources.Addresses;

namespace ReportKit.Checks.Tests.Sources;

public sealed class SiteInsteadOfPageTests
{
    [Theory]
    [InlineData("Video", "https://webtv.example.org/en/")]
    [InlineData("Document", "docs.example.org")]
    public void First_page_of_a_site_is_found(string kind, string address) => Assert.Single(Of(kind, address));

    [Theory]
    [InlineData("Web page", "https://example.org")]
    [InlineData("Video", "https://example.org/v4")]
    [InlineData("Video", "https://example.org/?v=4")]
    [InlineData("Video", "library")]
    [InlineData("Document", "ask the library")]
    public void Page_of_its_own_is_fine(string kind, string address) => Assert.Empty(Of(kind, address));

    private static string[] Of(string kind, string address) => RunOf.Of<SiteInsteadOfPage>($$""" "sources": [{"id": "a", "kind": "{{kind}}", "url": "{{address}}"}] """);
}
