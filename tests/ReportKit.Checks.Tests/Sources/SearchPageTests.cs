using ReportKit.Checks.Sources.Addresses;

namespace ReportKit.Checks.Tests.Sources;

public sealed class SearchPageTests
{
    [Theory]
    [InlineData("https://example.org/search?q=harbour+lights&page=5", "The address holds a search, “harbour lights”.")]
    [InlineData("http://webtv.example.org/search/7th-meeting/6085/?term=Open-ended%20lights&sort=date", "The address holds a search, “Open-ended lights”.")]
    [InlineData("https://example.org/en/search", "The address is that of a search.")]
    [InlineData("https://example.org/?s=harbour+lights", "The address holds a search, “harbour lights”.")]
    [InlineData("https://library.example.org/record/4711?ln=en&p=inland+lamps", "The address holds a search, “inland lamps”.")]
    [InlineData("https://example.org/list#q=lamps&page=2", "The address holds a search, “lamps”.")]
    [InlineData("https://example.org/app#/search?term=lamps", "The address holds a search, “lamps”.")]
    [InlineData("https://www.google.com/search?q=site%3Aexample.org+lamps&hl=en", "The address holds a search, “site:example.org lamps”.")]
    [InlineData("https://example.org/search-results.aspx", "The address is that of a search.")]
    [InlineData("https://example.org/Results?page=2", "The address is that of a search.")]
    [InlineData("https://example.org/paper#:~:text=the%20lamps", "The address marks the words at which a search found the page.")]
    public void Address_of_a_search_is_found(string address, string message) =>
        Assert.Equal(
            [$"sources[0].url: {message} Open the page that was meant and copy its own address."],
            RunOf.Of<SearchPage>($$""" "sources": [{"id": "a", "url": "{{address}}"}] """));

    [Theory]
    [InlineData("https://example.org/research/harbour-lights")]
    [InlineData("https://example.org/search/7th-meeting")]
    [InlineData("https://example.org/?q=node/123")]
    [InlineData("https://search.example.org")]
    [InlineData("https://example.org/?p=4711")]
    [InlineData("https://social.example.org/status/4711?s=20")]
    [InlineData("https://example.org/results-of-the-vote")]
    [InlineData("https://example.org/list#page=2")]
    public void Address_of_a_page_is_fine(string address) => Assert.Empty(RunOf.Of<SearchPage>($$""" "sources": [{"id": "a", "url": "{{address}}"}] """));
}
