using ReportKit.Checks.Structural.Cells;

namespace ReportKit.Checks.Tests.Structural;

public sealed class BlankSourceTests
{
    [Theory]
    [InlineData("\"source\": \"A\"")]
    [InlineData("\"text\": \"Words[@a, p. 4].\"")]
    public void Cited_source_with_nothing_to_print_is_found(string row) =>
        Assert.Equal(
            ["sources[0].title: The source “a” is cited, but its footnote would be blank. Fill in its Title, its URL or Cite as."],
            RunOf.Of<BlankSource>($$""" "statements": [{{{row}}}], "sources": [{"id": "a", "kind": "Video"}] """));

    [Theory]
    [InlineData("\"source\": \"a\"", "\"url\": \"https://example.org\"")]
    [InlineData("\"source\": \"a\"", "\"citeAs\": \"As heard.\"")]
    [InlineData("\"text\": \"[words](@a)\"", "\"kind\": \"Video\"")]
    [InlineData("\"text\": \"not cited\"", "\"kind\": \"Video\"")]
    public void Source_that_prints_something_or_is_not_cited_is_fine(string row, string source) =>
        Assert.Empty(RunOf.Of<BlankSource>($$""" "statements": [{{{row}}}], "sources": [{"id": "a", {{source}}}] """));
}
