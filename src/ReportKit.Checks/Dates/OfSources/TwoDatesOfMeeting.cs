using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Languages;
using ReportKit.Sheets;

namespace ReportKit.Checks.Dates.OfSources;

/// <summary>A meeting has one date.</summary>
public sealed class TwoDatesOfMeeting : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK517",
        Severity = Severity.Warning,
        Title = "a meeting has one date",
        Reason = "Two sources give the same meeting of the same session two days.",
        Fix = "Look up the day, and the number of the meeting.",
        Failing = """
            {"sources": [
              {"id": "a", "kind": "Video", "title": "Assembly", "session": "Fifth session", "meeting": "3rd meeting", "date": "2025-03-04"},
              {"id": "b", "kind": "Video", "title": "Assembly", "session": "Fifth session", "meeting": "Third meeting", "date": "2025-03-05"}
            ]}
            """,
        Passing = """
            {"sources": [
              {"id": "a", "kind": "Video", "title": "Assembly", "session": "Fifth session", "meeting": "3rd meeting", "date": "2025-03-04"},
              {"id": "b", "kind": "Video", "title": "Assembly", "session": "Sixth session", "meeting": "3rd meeting", "date": "2025-10-07"}
            ]}
            """,
    };

    public override IEnumerable<Finding> Run(DatasetViews views) =>
        from meeting in views.RecordedMeetings
            .Where(meeting => meeting is { Number: > 0, Days: not null } && (meeting.Session.Length > 0 || NamesSession(meeting)))
            .GroupBy(meeting => meeting.MeetingKey)
        let first = meeting.First()
        from other in meeting.Skip(1)
        where first.IsOfSameBody(other) && (first.Session.Length > 0 || string.Equals(first.Source.Title?.Trim(), other.Source.Title?.Trim(), StringComparison.OrdinalIgnoreCase)) && !first.Days!.Overlap(other.Days!)
        select Found(
            views.Dataset.Sources,
            other.Source,
            SourceColumns.Date,
            $"The {other.Source.Meeting!.Trim()} is of {other.Source.Date!.Printed} here, and of {first.Source.Date!.Printed} in {views.Dataset.Sources.Place(first.Source, SourceColumns.Date).Address}.");

    /// <summary>Whether the title says the session; two titles are compared as a whole then.</summary>
    private static bool NamesSession(RecordedMeeting meeting) => meeting.Source.Title?.Contains("session", StringComparison.OrdinalIgnoreCase) == true;
}
