using ReportKit.Checks.Sources;

namespace ReportKit.Checks.Tests.Sources;

public sealed class SessionBetweenOthersTests
{
    [Fact]
    public void Recording_of_another_session_in_the_midst_is_found() =>
        Assert.Equal(
            ["sources[1].session: The source is of “Fourth session”, but falls between meetings of “Fifth session”. Look up the session and the day."],
            Of(("Fifth session", "2025-03-03"), ("Fourth session", "2025-03-04"), ("Fifth session", "2025-03-05")));

    [Fact]
    public void Sessions_that_follow_each_other_and_meetings_of_another_sort_are_fine()
    {
        Assert.Empty(Of(("Fourth session", "2024-03-03"), ("Fifth session", "2025-03-04"), ("Sixth session", "2025-09-05")));
        Assert.Empty(Of(("Fifth session", "2025-03-03"), ("Informal consultations", "2025-03-04"), ("Fifth session", "2025-03-05")));
        Assert.Empty(Of(("Fifth session", "2025-03-03"), ("Sixth session", "2025-06-04"), ("Fifth session", "2025-09-05")));
    }

    private static string[] Of(params (string Session, string Date)[] sources) =>
        RunOf.Of<SessionBetweenOthers>($$""" "sources": [{{string.Join(", ", sources.Select((source, i) => $$"""{"id": "{{i}}", "kind": "Video", "title": "Assembly", "session": "{{source.Session}}", "date": "{{source.Date}}"}"""))}}] """);
}
