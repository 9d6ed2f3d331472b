using ReportKit.Checks.Sources;

namespace ReportKit.Checks.Tests.Sources;

public sealed class SourceInTwoRowsTests
{
    [Theory]
    [InlineData("\"title\": \"Paper\"")]
    [InlineData("\"author\": \"Avaria\", \"date\": \"2025-03-07\"")]
    public void Second_row_of_a_source_is_remarked_on(string source) =>
        Assert.Equal(["sources[1].url: The source “a” has the same address, in sources[0].url. Keep one of the two, and let all statements name it."], Of(source));

    [Theory]
    [InlineData("\"title\": \"Second part\"")]
    [InlineData("\"author\": \"Sundrey\"")]
    [InlineData("\"date\": \"2025-03-08\"")]
    public void Parts_of_one_file_are_fine(string source) => Assert.Empty(Of(source));

    private static string[] Of(string source) => RunOf.Of<SourceInTwoRows>($$"""
        "sources": [
          {"id": "a", "title": "Paper", "author": "Avaria", "date": "2025-03-07", "url": "https://example.org/paper"},
          {"id": "b", "url": "http://www.example.org/paper/?utm_source=letter", {{source}}}
        ]
        """);
}
