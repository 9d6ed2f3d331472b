using ReportKit.Checks.Sources;

namespace ReportKit.Checks.Tests.Sources;

public sealed class QuotedWordsWithoutSourceTests
{
    private const string Cited = """
        {"report": "GE-1", "section": "s", "kind": "Narrative", "text": "The Chair called it “a list that is open to all”.[@a]"},
        {"report": "GE-1", "section": "s", "kind": "Narrative", "text": "It was “a list that nobody has ever seen”.^[As heard in the room.]"},
        """;

    [Fact]
    public void Quoted_words_without_a_footnote_are_found() =>
        Assert.Equal(
            ["statements[2].text: Nothing says where “lamps for all who sail at night” stands. Cite the source after the words: [@source, p. 4]."],
            Of("\"kind\": \"Narrative\", \"text\": \"The Council spoke of “lamps for all who sail at night”.\""));

    [Theory]
    [InlineData("\"kind\": \"Narrative\", \"text\": \"The Council spoke of “lamps for all”.\"")]
    [InlineData("\"kind\": \"Narrative\", \"text\": \"The Council spoke of “lamps for all who sail at night”.\", \"source\": \"a\"")]
    [InlineData("\"kind\": \"Narrative\", \"text\": \"The Council spoke of “lamps for all who sail at night” (https://example.org/lamps).\"")]
    [InlineData("\"kind\": \"Statement\", \"text\": \"The Council spoke of “lamps for all who sail at night”.\"")]
    public void Short_words_footnotes_of_the_row_and_statements_are_fine(string row) => Assert.Empty(Of(row));

    private static string[] Of(string row) => RunOf.Of<QuotedWordsWithoutSource>($$"""
        "reports": [{"number": "GE-1"}], "sections": [{"key": "s", "report": "GE-1"}], "sources": [{"id": "a"}],
        "statements": [{{Cited}} {"report": "GE-1", "section": "s", {{row}}}]
        """);
}
