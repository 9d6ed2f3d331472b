using ReportKit.Checks.Structural.Cells;

namespace ReportKit.Checks.Tests.Structural;

public sealed class NoAddressTests
{
    [Theory]
    [InlineData("ask the library")]
    [InlineData("https://")]
    [InlineData("https://example.org and https://example.net")]
    [InlineData("https://example.org/a page")]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("words")]
    public void Words_that_are_no_address_are_found(string words) =>
        Assert.Equal(
            [$"sources[0].url: “{words}” is no web address. Write one address, without spaces or words around it."],
            RunOf.Of<NoAddress>($$""" "sources": [{"id": "a", "url": "{{words}}"}] """));

    [Theory]
    [InlineData("https://example.org/a?b=c#d")]
    [InlineData("http://example.org")]
    [InlineData("www.example.org")]
    [InlineData("example.org/page?to=https://example.net")]
    [InlineData("mailto:a@example.org")]
    [InlineData("https://пример.example/страница")]
    public void Address_is_fine(string address) => Assert.Empty(RunOf.Of<NoAddress>($$""" "sources": [{"id": "a", "url": "{{address}}", "archiveUrl": "{{address}}"}] """));
}
