using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Languages;
using ReportKit.Sheets;

namespace ReportKit.Checks.Dates.OfSources;

/// <summary>A meeting was on a working day. Some are not; so this is only remarked on.</summary>
public sealed class WeekendMeeting : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK516",
        Severity = Severity.Remark,
        Title = "a meeting is on a working day",
        Reason = "Bodies seldom sit at the weekend; a day or a year that is one off often falls there.",
        Fix = "Look up the day, or accept it.",
        Failing = """{"sources": [{"id": "a", "kind": "Video", "title": "Assembly", "meeting": "3rd meeting", "date": "2025-03-08"}]}""",
        Passing = """{"sources": [{"id": "a", "kind": "Video", "title": "Assembly", "meeting": "3rd meeting", "date": "2025-03-07"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views) =>
        from meeting in views.RecordedMeetings
        where meeting is { Days.IsOneDay: true, Source.Meeting: not null } && meeting.Days.First.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday
        select Found(
            views.Dataset.Sources,
            meeting.Source,
            SourceColumns.Date,
            $"{meeting.Source.Date!.Printed} was a {meeting.Days!.First.DayOfWeek}.");
}
