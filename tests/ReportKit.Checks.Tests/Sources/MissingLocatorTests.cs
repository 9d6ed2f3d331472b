using ReportKit.Checks.Sources.Places;

namespace ReportKit.Checks.Tests.Sources;

public sealed class MissingLocatorTests
{
    [Fact]
    public void Row_without_the_page_that_others_give_is_found() =>
        Assert.Equal(
            ["statements[1].locator: The row gives no place in “a”; other rows do. Fill in the page or the time."],
            Of("Document", """{"text": "A.", "source": "a", "locator": "p. 4"}, {"text": "B.", "source": "a"}"""));

    [Fact]
    public void Recording_without_time_is_found_where_recordings_give_it() =>
        Assert.Equal(
            ["statements[2].alsoLocator: The row gives no time in the recording “a”. Fill in the page or the time."],
            Of("Video", """{"text": "A.", "source": "b", "locator": "04:30"}, {"text": "B.", "source": "b", "locator": "05:30"}, {"text": "C.", "alsoIn": "a"}"""));

    [Fact]
    public void Mark_that_cites_shows_that_places_are_given() =>
        Assert.Single(Of("Document", """{"text": "A.", "note": "See [@a, p. 4]."}, {"text": "B.", "source": "a"}"""));

    [Fact]
    public void Source_without_places_row_without_footnote_and_other_kinds_of_rows_are_fine()
    {
        Assert.Empty(Of("Document", """{"text": "A.", "source": "a"}, {"text": "B.", "source": "a"}, {"text": "C.", "source": "b", "locator": "04:30"}"""));
        Assert.Empty(Of("Document", """{"text": "A.", "source": "a", "locator": "p. 4"}, {"text": "B.", "source": "a", "cite": false}, {"kind": "Narrative", "text": "C.", "source": "a"}"""));
        Assert.Empty(Of("Video", """{"text": "A.", "source": "a"}, {"text": "B.", "source": "b"}, {"text": "C.", "source": "c", "locator": "04:30"}"""));
    }

    private static string[] Of(string kind, string statements) =>
        RunOf.Of<MissingLocator>($$""" "statements": [{{statements}}], "sources": [{"id": "a", "kind": "{{kind}}"}, {"id": "b", "kind": "Video"}, {"id": "c", "kind": "Video"}] """);
}
