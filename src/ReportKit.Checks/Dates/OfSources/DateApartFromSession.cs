using ReportKit.Checks.DatesInText;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Languages;
using ReportKit.Sheets;

namespace ReportKit.Checks.Dates.OfSources;

/// <summary>A recording is not a year or two off the others of its session.</summary>
public sealed class DateApartFromSession : Check
{
    /// <summary>The most days that a session takes, with its breaks.</summary>
    private const int Session = 45;

    public override Rule Rule { get; } = new()
    {
        Code = "RK512",
        Severity = Severity.Warning,
        Title = "a recording is not a year off the others of its session",
        Reason = "A session sits for some days or weeks; a recording a year away from the others bears a wrong year.",
        Fix = "Correct the year, or the session.",
        Failing = """
            {"sources": [
              {"id": "a", "kind": "Video", "title": "Assembly", "session": "Fifth session", "date": "2025-03-03"},
              {"id": "b", "kind": "Video", "title": "Assembly", "session": "Fifth session", "date": "2025-03-04"},
              {"id": "c", "kind": "Video", "title": "Assembly", "session": "Fifth session", "date": "2024-03-05"}
            ]}
            """,
        Passing = """
            {"sources": [
              {"id": "a", "kind": "Video", "title": "Assembly", "session": "Fifth session", "date": "2025-03-03"},
              {"id": "b", "kind": "Video", "title": "Assembly", "session": "Fifth session", "date": "2025-03-04"},
              {"id": "c", "kind": "Video", "title": "Assembly", "session": "Sixth session", "date": "2025-10-05"}
            ]}
            """,
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        foreach (var session in views.RecordedMeetings.Where(meeting => meeting.Session.Length > 0 && meeting.Days is { IsOneDay: true }).GroupBy(meeting => meeting.SessionKey))
        {
            var meetings = session.OrderBy(meeting => meeting.Days!.First.DayNumber).ToList();
            var middle = meetings[meetings.Count / 2];
            var usual = middle.Days!;
            var near = meetings.Count(meeting => meeting.Days!.DistanceTo(usual) <= Session);
            if (near < 2 || 3 * near < 2 * meetings.Count)
                continue;

            foreach (var meeting in meetings.Where(meeting => IsYearsOff(meeting.Days!, usual)))
            {
                yield return Found(
                    views.Dataset.Sources,
                    meeting.Source,
                    SourceColumns.Date,
                    $"The source is of {meeting.Source.Date!.Printed}, but the others of “{CellFindings.Excerpt(meeting.Source.Session!)}” are of about {middle.Source.Date!.Printed}.");
            }
        }
    }

    private static bool IsYearsOff(Days days, Days usual) =>
        days.DistanceTo(usual) > Session && new[] { -2, -1, 1, 2 }.Any(years => days.Moved(years)?.DistanceTo(usual) <= Session);
}
