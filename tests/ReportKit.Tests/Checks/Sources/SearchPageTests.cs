using ReportKit.Checks.Sources;

namespace ReportKit.Tests.Checks.Sources;

public sealed class SearchPageTests
{
    [Theory]
    [InlineData("https://example.org/search?q=harbour+lights&page=5", "The address holds a search, “harbour lights”.")]
    [InlineData("http://webtv.example.org/search/7th-meeting/6085/?term=Open-ended%20lights&sort=date", "The address holds a search, “Open-ended lights”.")]
    [InlineData("https://example.org/en/search", "The address is that of a search.")]
    public void Address_of_a_search_is_found(string address, string message) =>
        Assert.Equal(
            [$"sources[0].url: {message} Open the page that was meant and copy its own address."],
            Finding.Of<SearchPage>($$""" "sources": [{"id": "a", "url": "{{address}}"}] """));

    [Theory]
    [InlineData("https://example.org/research/harbour-lights")]
    [InlineData("https://example.org/search/7th-meeting")]
    [InlineData("https://example.org/?q=node/123")]
    [InlineData("https://search.example.org")]
    public void Address_of_a_page_is_fine(string address) => Assert.Empty(Finding.Of<SearchPage>($$""" "sources": [{"id": "a", "url": "{{address}}"}] """));
}
