using ReportKit.Checks.Dates.OfSources;

namespace ReportKit.Checks.Tests.Dates;

public sealed class WeekendMeetingTests
{
    [Fact]
    public void Meeting_at_the_weekend_is_remarked_on() =>
        Assert.Equal(
            ["sources[0].date: 8 March 2025 was a Saturday. Look up the day, or accept it."],
            RunOf.Of<WeekendMeeting>("""
                "sources": [
                  {"id": "a", "kind": "Video", "title": "Assembly", "meeting": "3rd meeting", "date": "2025-03-08"},
                  {"id": "b", "kind": "Video", "title": "Assembly", "meeting": "4th meeting", "date": "2025-03-07"},
                  {"id": "c", "kind": "Video", "title": "Assembly", "meeting": "5th meeting", "date": "2025-03-07/2025-03-09"},
                  {"id": "d", "kind": "Video", "title": "Round table", "date": "2025-03-08"},
                  {"id": "e", "kind": "News", "date": "2025-03-08"}
                ]
                """));
}
