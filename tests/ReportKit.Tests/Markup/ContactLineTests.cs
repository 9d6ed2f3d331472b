using ReportKit.Markup;

namespace ReportKit.Tests.Markup;

/// <summary>The lines of the closing page lead where they say.</summary>
public sealed class ContactLineTests
{
    [Theory]
    [InlineData("example.org", "https://example.org")]
    [InlineData("www.example.org/page", "https://www.example.org/page")]
    [InlineData("http://example.org", "http://example.org")]
    [InlineData("Photos: example.org/x", "https://example.org/x")]
    [InlineData("Photos: https://example.org/x", "https://example.org/x")]
    [InlineData("Photos：example.org/x", "https://example.org/x")]
    [InlineData("Mail: info@example.org", "mailto:info@example.org")]
    [InlineData("mailto:info@example.org", "mailto:info@example.org")]
    [InlineData("example.org:8080/x", "https://example.org:8080/x")]
    [InlineData("Photos: photos/harbour", null)]
    [InlineData("@harbour", null)]
    [InlineData("see our page", null)]
    [InlineData("Photos:", null)]
    public void Line_leads_to(string line, string? target) => Assert.Equal(target, ContactLine.LinkOf(line));
}
