using ReportKit.Checks.Structural;

namespace ReportKit.Checks.Tests.Structural;

public sealed class SourceWithoutKindTests
{
    [Fact]
    public void Source_without_kind_or_citation_is_found() =>
        Assert.Equal(
            ["sources[0].kind: The source “a” has no kind. Choose one, such as Video or Document."],
            RunOf.Of<SourceWithoutKind>(""" "sources": [{"id": "a", "title": "Paper"}, {"id": "b", "citeAs": "Paper"}, {"id": "c", "kind": "Note"}] """));
}
