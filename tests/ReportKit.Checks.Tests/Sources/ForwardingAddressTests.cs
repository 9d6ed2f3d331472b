using ReportKit.Checks.Sources.Addresses;

namespace ReportKit.Checks.Tests.Sources;

public sealed class ForwardingAddressTests
{
    [Theory]
    [InlineData("https://bit.ly/3xAmple", "bit.ly")]
    [InlineData("t.co/xAmple", "t.co")]
    [InlineData("https://www.google.com/url?q=https://example.org", "google.com")]
    [InlineData("https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org", "eur01.safelinks.protection.outlook.com")]
    public void Address_that_only_forwards_is_found(string address, string host) =>
        Assert.Equal(
            [$"sources[0].url: The address is one of {host}, which only forwards to the page. Open it, and copy the address at which it ends."],
            RunOf.Of<ForwardingAddress>($$""" "sources": [{"id": "a", "url": "{{address}}"}] """));

    [Theory]
    [InlineData("https://youtu.be/abcdefghijk")]
    [InlineData("https://example.org/bit.ly/3xAmple")]
    [InlineData("https://rabbit.ly.example.org")]
    public void Address_of_the_page_is_fine(string address) => Assert.Empty(RunOf.Of<ForwardingAddress>($$""" "sources": [{"id": "a", "url": "{{address}}"}] """));
}
