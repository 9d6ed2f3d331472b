using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Checks.Sources;

/// <summary>A recording of one session does not fall between two of another session of the same body.</summary>
public sealed class SessionBetweenOthers : Check
{
    /// <summary>The most days between the two recordings around it.</summary>
    private const int Near = 14;

    public override Rule Rule { get; } = new()
    {
        Code = "RK816",
        Severity = Severity.Warning,
        Title = "a recording is of the session that sat on its day",
        Reason = "A body holds one session after the other.",
        Fix = "Look up the session and the day.",
        Failing = """
            {"sources": [
              {"id": "a", "kind": "Video", "title": "Assembly", "session": "Fifth session", "date": "2025-03-03"},
              {"id": "b", "kind": "Video", "title": "Assembly", "session": "Fourth session", "date": "2025-03-04"},
              {"id": "c", "kind": "Video", "title": "Assembly", "session": "Fifth session", "date": "2025-03-05"}
            ]}
            """,
        Passing = """
            {"sources": [
              {"id": "a", "kind": "Video", "title": "Assembly", "session": "Fifth session", "date": "2025-03-03"},
              {"id": "b", "kind": "Video", "title": "Assembly", "session": "Fifth session", "date": "2025-03-04"},
              {"id": "c", "kind": "Video", "title": "Assembly", "session": "Sixth session", "date": "2025-03-05"}
            ]}
            """,
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        foreach (var body in views.RecordedMeetings.Where(meeting => meeting.Session.Length > 0 && meeting.Days is { IsOneDay: true }).GroupBy(meeting => meeting.Body, StringComparer.Ordinal))
        {
            var meetings = body.OrderBy(meeting => meeting.Days!.First.DayNumber).ToList();
            for (var i = 1; i + 1 < meetings.Count; i++)
            {
                var (before, meeting, after) = (meetings[i - 1], meetings[i], meetings[i + 1]);
                var isBetween = before.Days!.First < meeting.Days!.First && meeting.Days.First < after.Days!.First && before.Days.DistanceTo(after.Days) <= Near;
                if (isBetween && before.Session == after.Session && meeting.Session != before.Session && char.IsAsciiDigit(meeting.Session[0]) && char.IsAsciiDigit(before.Session[0]))
                    yield return Found(
                        views.Dataset.Sources,
                        meeting.Source,
                        SourceColumns.Session,
                        $"The source is of “{CellFindings.Excerpt(meeting.Source.Session!)}”, but falls between meetings of “{CellFindings.Excerpt(before.Source.Session!)}”.");
            }
        }
    }
}
