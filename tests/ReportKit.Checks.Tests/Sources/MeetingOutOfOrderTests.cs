using ReportKit.Checks.Sources;

namespace ReportKit.Checks.Tests.Sources;

public sealed class MeetingOutOfOrderTests
{
    [Fact]
    public void Meeting_that_is_out_of_order_is_found() =>
        Assert.Equal(
            ["sources[2].meeting: The 3rd meeting is of 7 March 2025, which is out of order among the meetings of “Fifth session”. Look up the number and the day."],
            Of((1, "2025-03-03"), (2, "2025-03-03"), (3, "2025-03-07"), (4, "2025-03-04"), (5, "2025-03-05")));

    [Fact]
    public void Meetings_in_order_are_fine() => Assert.Empty(Of((4, "2025-03-05"), (1, "2025-03-03"), (2, "2025-03-03"), (3, "2025-03-04"), (3, "2025-03-04")));

    private static string[] Of(params (int Number, string Date)[] meetings) =>
        RunOf.Of<MeetingOutOfOrder>($$""" "sources": [{{string.Join(", ", meetings.Select((meeting, i) => $$"""{"id": "{{i}}", "kind": "Video", "title": "Assembly", "session": "Fifth session", "meeting": "{{meeting.Number}}{{(meeting.Number == 3 ? "rd" : "th")}} meeting", "date": "{{meeting.Date}}"}"""))}}] """);
}
