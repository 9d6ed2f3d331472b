using ReportKit.Checks.Sources;

namespace ReportKit.Checks.Tests.Sources;

public sealed class MissingRetrievedTests
{
    [Fact]
    public void Only_one_that_was_never_opened_is_found() =>
        Assert.Equal(["sources[3].retrieved: The source “3” does not say when its address was opened. Open the address and fill in the day."], Of(true, true, true, false));

    [Fact]
    public void Series_that_does_not_say_so_is_fine()
    {
        Assert.Empty(Of(false, false, false, false, true));
        Assert.Empty(Of(true, true, false));
    }

    private static string[] Of(params bool[] opened) =>
        RunOf.Of<MissingRetrieved>($$""" "sources": [{{string.Join(", ", opened.Select((isOpened, i) => $$"""{"id": "{{i}}", "kind": "Blog", "url": "https://example.org/{{i}}"{{(isOpened ? ", \"retrieved\": \"2026-01-09\"" : "")}}}"""))}}, {"id": "other", "kind": "News", "url": "https://example.org"}] """);
}
