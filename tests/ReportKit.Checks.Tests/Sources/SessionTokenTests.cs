using ReportKit.Checks.Sources.Addresses;

namespace ReportKit.Checks.Tests.Sources;

public sealed class SessionTokenTests
{
    [Theory]
    [InlineData("https://example.org/paper;jsessionid=0A1B2C3D", "jsessionid")]
    [InlineData("https://example.org/paper?id=4&PHPSESSID=0a1b2c3d", "PHPSESSID")]
    [InlineData("https://example.org/paper?token=0a1b2c3d4e5f6a7b8c9d", "token")]
    [InlineData("https://store.example.org/paper.pdf?X-Amz-Signature=0a1b", "X-Amz-Signature")]
    public void Token_of_a_visit_is_found(string address, string name) =>
        Assert.Equal(
            [$"sources[0].url: The address holds “{name}”, the token of a visit. Find the lasting address of the page."],
            RunOf.Of<SessionToken>($$""" "sources": [{"id": "a", "url": "{{address}}"}] """));

    [Theory]
    [InlineData("https://example.org/paper?session=5&token=4")]
    [InlineData("https://example.org/sessionid")]
    public void Numbers_of_the_page_are_fine(string address) => Assert.Empty(RunOf.Of<SessionToken>($$""" "sources": [{"id": "a", "url": "{{address}}"}] """));
}
