using ReportKit.Checks.Sources;

namespace ReportKit.Checks.Tests.Sources;

public sealed class RetrievedBeforeSourceTests
{
    [Fact]
    public void Source_that_was_opened_before_it_appeared_is_found() =>
        Assert.Equal(
            ["sources[0].retrieved: The address was opened on 1 March 2025, but the source is of 7 March 2025. Correct one of the two."],
            RunOf.Of<RetrievedBeforeSource>(""" "sources": [{"id": "a", "date": "2025-03-07", "retrieved": "2025-03-01"}, {"id": "b", "date": "2025-03-07", "retrieved": "2025-03"}] """));

    [Fact]
    public void Report_that_opened_all_addresses_before_is_found_once() =>
        Assert.Equal(
            ["reports[0].retrieved: The addresses of GE-1 were opened on 1 March 2025, but its source “a” is of 7 March 2025. Correct one of the two."],
            RunOf.Of<RetrievedBeforeSource>("""
                "reports": [{"number": "GE-1", "retrieved": "2025-03-01"}],
                "statements": [{"report": "GE-1", "source": "c"}, {"report": "GE-1", "source": "a"}, {"report": "GE-1", "source": "b"}],
                "sources": [
                  {"id": "a", "date": "2025-03-07", "url": "https://example.org/a"},
                  {"id": "b", "date": "2025-03-08", "url": "https://example.org/b"},
                  {"id": "c", "date": "2025-03-01", "url": "https://example.org/c"}
                ]
                """));
}
