using ReportKit.Checks.Structural;

namespace ReportKit.Tests.Checks.Structural;

public sealed class LocatorIsDateTests
{
    [Theory]
    [InlineData("5-Apr")]
    [InlineData("4 May")]
    [InlineData("2025-04-05")]
    [InlineData("45752")]
    public void Date_is_found(string locator) => Assert.Single(Found(locator));

    [Theory]
    [InlineData("4-5")]
    [InlineData("section 5")]
    [InlineData("page 2025")]
    public void Place_is_fine(string locator) => Assert.Empty(Found(locator));

    private static string[] Found(string locator) => Finding.Of<LocatorIsDate>($$"""
        "statements": [{"source": "a", "locator": "{{locator}}"}], "sources": [{"id": "a", "kind": "Document"}]
        """);
}
