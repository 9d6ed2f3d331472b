using ReportKit.Checks.Dates.OfSources;

namespace ReportKit.Checks.Tests.Dates;

public sealed class DateApartFromSessionTests
{
    [Fact]
    public void Recording_a_year_from_the_others_is_found() =>
        Assert.Equal(
            ["sources[2].date: The source is of 5 March 2024, but the others of “5th session” are of about 3 March 2025. Correct the year, or the session."],
            Of(("Fifth session", "2025-03-03"), ("Fifth session", "2025-03-04"), ("5th session", "2024-03-05")));

    [Fact]
    public void Sessions_in_parts_and_other_sessions_are_fine()
    {
        Assert.Empty(Of(("Fifth session", "2025-03-03"), ("Fifth session", "2025-03-04"), ("Sixth session", "2024-03-05")));
        Assert.Empty(Of(("Fifth session", "2025-03-03"), ("Fifth session", "2025-06-04"), ("Fifth session", "2025-06-05")));
        Assert.Empty(Of(("Fifth session", "2025-03-03"), ("Fifth session", "2024-03-04")));
        Assert.Empty(Of(("Fifth session", "2025-03-03"), ("Fifth session", "2025-03-04"), ("Fifth session", "2024-03-04"), ("Fifth session", "2024-03-05")));
        Assert.Empty(Of(("Fifth session", "2025-03-03"), ("Fifth session", "2025-03-04"), ("Fifth session", "2025-09-04")));
    }

    private static string[] Of(params (string Session, string Date)[] sources) =>
        RunOf.Of<DateApartFromSession>($$""" "sources": [{{string.Join(", ", sources.Select((source, i) => $$"""{"id": "{{i}}", "kind": "Video", "title": "Assembly", "session": "{{source.Session}}", "date": "{{source.Date}}"}"""))}}] """);
}
