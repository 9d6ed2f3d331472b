using ReportKit.Citations;
using ReportKit.Languages;

namespace ReportKit.Tests.Citations;

public sealed class CitedPlaceTests
{
    [Fact]
    public void Both_sources_of_a_statement_are_cited_in_full_with_place_and_address()
    {
        var dataset = Sample.Of(
            [""" "id": "S-1", "text": "Words.", "source": "tape", "locator": "1:14:20", "alsoIn": "paper", "alsoLocator": "p. 4", "cite": false """],
            [
                """ "id": "tape", "kind": "Video", "title": "Plenary", "url": "https://www.youtube.com/watch?v=abc" """,
                """ "id": "paper", "kind": "Document", "title": "A *paper*" """,
            ]);

        var places = CitedPlace.Of(dataset.Statements.Rows[0], dataset.Sources, ReportLanguage.Of("en"));

        Assert.Equal(
            [
                ("tape", "Plenary, https://www.youtube.com/watch?v=abc&t=4460 (starts at 1:14:20)", "https://www.youtube.com/watch?v=abc&t=4460", "(starts at 1:14:20)"),
                ("paper", "A *paper*, p. 4", null, "p. 4"),
            ],
            places.Select(place => (place.Source.Id, place.Citation, place.Address, place.Place)));
    }

    [Fact]
    public void Source_that_is_not_there_is_left_out()
    {
        var dataset = Sample.Of([""" "id": "S-1", "text": "Words.", "source": "nowhere" """]);

        Assert.Empty(CitedPlace.Of(dataset.Statements.Rows[0], dataset.Sources, ReportLanguage.Of("en")));
    }
}
