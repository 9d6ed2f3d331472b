using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Languages;
using ReportKit.Sheets;

namespace ReportKit.Checks.Sources;

/// <summary>The meetings of a session are numbered in the order of their days.</summary>
public sealed class MeetingOutOfOrder : Check
{
    private const int Near = 60;

    public override Rule Rule { get; } = new()
    {
        Code = "RK815",
        Severity = Severity.Warning,
        Title = "the meetings of a session are numbered in the order of their days",
        Reason = "A later meeting with a lower number has a wrong number or a wrong day.",
        Fix = "Look up the number and the day.",
        Failing = """
            {"sources": [
              {"id": "a", "kind": "Video", "title": "Assembly", "session": "Fifth session", "meeting": "1st meeting", "date": "2025-03-03"},
              {"id": "b", "kind": "Video", "title": "Assembly", "session": "Fifth session", "meeting": "7th meeting", "date": "2025-03-04"},
              {"id": "c", "kind": "Video", "title": "Assembly", "session": "Fifth session", "meeting": "5th meeting", "date": "2025-03-05"},
              {"id": "d", "kind": "Video", "title": "Assembly", "session": "Fifth session", "meeting": "6th meeting", "date": "2025-03-06"}
            ]}
            """,
        Passing = """
            {"sources": [
              {"id": "a", "kind": "Video", "title": "Assembly", "session": "Fifth session", "meeting": "1st meeting", "date": "2025-03-03"},
              {"id": "b", "kind": "Video", "title": "Assembly", "session": "Fifth session", "meeting": "2nd meeting", "date": "2025-03-03"},
              {"id": "c", "kind": "Video", "title": "Assembly", "session": "Fifth session", "meeting": "3rd meeting", "date": "2025-03-04"}
            ]}
            """,
    };

    public override IEnumerable<Finding> Run(DatasetViews views) =>
        from session in views.RecordedMeetings
            .Where(meeting => meeting is { Number: > 0, Days.IsOneDay: true } && meeting.Session.Length > 0)
            .GroupBy(meeting => $"{meeting.Body}|{meeting.Session}|{meeting.Kind}", StringComparer.Ordinal)
        let meetings = OfOneTime(session).OrderBy(meeting => meeting.Number).ThenBy(meeting => meeting.Days!.First.DayNumber).ToList()
        let inOrder = LongestInOrder(meetings)
        from meeting in meetings
        where !inOrder.Contains(meeting) && !inOrder.Any(other => other.Number == meeting.Number)
        select Found(
            views.Dataset.Sources,
            meeting.Source,
            SourceColumns.Meeting,
            $"The {meeting.Source.Meeting!.Trim()} is of {meeting.Source.Date!.Printed}, which is out of order among the meetings of “{CellFindings.Excerpt(meeting.Source.Session!)}”.");

    /// <summary>Those near the middle one; far from it, not the number is in doubt but the year: see <see cref="ReportKit.Checks.Dates.OfSources.DateApartFromSession"/>.</summary>
    private static IEnumerable<RecordedMeeting> OfOneTime(IEnumerable<RecordedMeeting> session)
    {
        var meetings = session.OrderBy(meeting => meeting.Days!.First.DayNumber).ToList();
        return meetings.Where(meeting => meeting.Days!.DistanceTo(meetings[meetings.Count / 2].Days!) <= Near);
    }

    /// <summary>
    /// The most meetings whose days follow their numbers: those outside are the ones that were mistyped. (Patience sorting: the
    /// longest non-decreasing subsequence.)
    /// </summary>
    private static HashSet<RecordedMeeting> LongestInOrder(List<RecordedMeeting> meetings)
    {
        var ends = new List<int>();
        var before = new int[meetings.Count];
        for (var i = 0; i < meetings.Count; i++)
        {
            var day = meetings[i].Days!.First;
            var (low, high) = (0, ends.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (meetings[ends[middle]].Days!.First <= day)
                    low = middle + 1;
                else
                    high = middle;
            }

            before[i] = low > 0 ? ends[low - 1] : -1;
            if (low == ends.Count)
                ends.Add(i);
            else
                ends[low] = i;
        }

        var longest = new HashSet<RecordedMeeting>(ReferenceEqualityComparer.Instance);
        for (var i = ends.Count > 0 ? ends[^1] : -1; i >= 0; i = before[i])
            longest.Add(meetings[i]);
        return longest;
    }
}
