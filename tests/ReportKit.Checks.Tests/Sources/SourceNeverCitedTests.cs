using ReportKit.Checks.Sources;

namespace ReportKit.Checks.Tests.Sources;

public sealed class SourceNeverCitedTests
{
    [Fact]
    public void Source_that_nothing_cites_is_remarked_on() =>
        Assert.Equal(["sources[0].id: Nothing cites the source “a”. Cite it, or delete it."], RunOf.Of<SourceNeverCited>(""" "sources": [{"id": "a"}] """));

    [Fact]
    public void Source_that_is_cited_linked_or_typed_is_fine() =>
        Assert.Empty(RunOf.Of<SourceNeverCited>("""
            "statements": [{"source": "A ", "note": "See [the page](@b) and https://www.example.org/c/."}],
            "sources": [{"id": "a"}, {"id": "b"}, {"id": "c", "url": "http://example.org/c"}]
            """));

    [Fact]
    public void Recording_is_listed_by_an_appendix_of_recordings() =>
        Assert.Empty(RunOf.Of<SourceNeverCited>(""" "reports": [{"number": "GE-1", "appendix": "Recordings"}], "sources": [{"id": "a", "kind": "Video"}] """));
}
