using ReportKit.Checks.Dates.OfSources;

namespace ReportKit.Checks.Tests.Dates;

public sealed class TwoDatesOfMeetingTests
{
    [Fact]
    public void Meeting_of_two_days_is_found() =>
        Assert.Equal(
            ["sources[1].date: The Third meeting is of 5 March 2025 here, and of 4 March 2025 in sources[0].date. Look up the day, and the number of the meeting."],
            Of(("Assembly", "Fifth session", "3rd meeting", "2025-03-04"), ("Assembly", "5th substantive session (3–7 March 2025)", "Third meeting", "2025-03-05")));

    [Fact]
    public void Title_may_say_the_session() =>
        Assert.Single(Of(
            ("Assembly, fifth session", "", "3rd meeting", "2025-03-04"),
            ("Assembly, fifth session", "", "3rd meeting", "2025-03-05"),
            ("Assembly, sixth session", "", "3rd meeting", "2025-10-05")));

    [Fact]
    public void Other_bodies_sessions_and_kinds_of_meeting_are_fine() =>
        Assert.Empty(Of(
            ("Assembly", "Fifth session", "3rd meeting", "2025-03-04"),
            ("Assembly", "Sixth session", "3rd meeting", "2025-03-05"),
            ("Assembly", "Fifth session", "3rd plenary meeting", "2025-03-06"),
            ("Council", "Fifth session", "3rd meeting", "2025-03-07"),
            ("Assembly", "Fifth session", "3rd meeting", "2025-03")));

    private static string[] Of(params (string Body, string Session, string Meeting, string Date)[] sources) =>
        RunOf.Of<TwoDatesOfMeeting>($$""" "sources": [{{string.Join(", ", sources.Select((source, i) => $$"""{"id": "{{i}}", "kind": "Video", "title": "{{source.Body}}", "session": "{{source.Session}}", "meeting": "{{source.Meeting}}", "date": "{{source.Date}}"}"""))}}] """);
}
