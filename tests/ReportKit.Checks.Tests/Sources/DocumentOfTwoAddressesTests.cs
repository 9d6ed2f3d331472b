using ReportKit.Checks.Sources;

namespace ReportKit.Checks.Tests.Sources;

public sealed class DocumentOfTwoAddressesTests
{
    [Theory]
    [InlineData("\"symbol\": \"AIS/RES/12/4*\", \"url\": \"https://files.example.net/lights.pdf\"")]
    [InlineData("\"title\": \"Lights\", \"date\": \"2025-03-07\", \"url\": \"https://example.org/2025/04/lights.pdf\"")]
    public void Document_under_a_second_address_is_found(string source) =>
        Assert.EndsWith("has one address here and another in sources[0].url. Open both, and keep one row for the document.", Assert.Single(Of(source)), StringComparison.Ordinal);

    [Theory]
    [InlineData("\"symbol\": \"AIS/RES/12/5\", \"url\": \"https://files.example.net/lights.pdf\"")]
    [InlineData("\"symbol\": \"AIS/RES/12/4\", \"url\": \"http://example.org/2025/03/lights.pdf\"")]
    [InlineData("\"title\": \"Lights\", \"date\": \"2025-03-07\", \"url\": \"https://example.org/2025/03/lights-2.pdf\"")]
    [InlineData("\"title\": \"Lights\", \"date\": \"2025-03-08\", \"url\": \"https://example.org/2025/04/lights.pdf\"")]
    [InlineData("\"author\": \"Sundrey\", \"title\": \"Lights\", \"date\": \"2025-03-07\", \"url\": \"https://example.org/sundrey/lights.pdf\"")]
    public void Other_documents_are_fine(string source) => Assert.Empty(Of(source));

    private static string[] Of(string source) => RunOf.Of<DocumentOfTwoAddresses>($$"""
        "sources": [
          {"id": "a", "kind": "Resolution", "title": "Lights", "date": "2025-03-07", "symbol": "AIS/RES/12/4", "url": "https://example.org/2025/03/lights.pdf"},
          {"id": "b", "kind": "Resolution", {{source}}}
        ]
        """);
}
