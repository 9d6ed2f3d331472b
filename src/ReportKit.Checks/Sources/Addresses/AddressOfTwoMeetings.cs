using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Dates;
using ReportKit.Findings;
using ReportKit.Languages;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Checks.Sources.Addresses;

/// <summary>An address is that of one meeting: wherever it is cited, its body, number, session and day are the same.</summary>
public sealed class AddressOfTwoMeetings : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK812",
        Severity = Severity.Warning,
        Title = "an address is that of one meeting",
        Reason = "One recording cannot be that of two meetings; an address was copied along with the row above, or a number mistyped.",
        Fix = "Open the address, and correct the source that it does not show.",
        Failing = """
            {"sources": [
              {"id": "a", "kind": "Video", "title": "Assembly", "meeting": "3rd meeting", "date": "2025-03-04", "url": "https://example.org/asset/k1q4x0w7rm"},
              {"id": "b", "kind": "Video", "title": "Assembly", "meeting": "4th meeting", "date": "2025-03-04", "url": "https://example.org/asset/k1q4x0w7rm"}
            ]}
            """,
        Passing = """
            {"sources": [
              {"id": "a", "kind": "Video", "title": "Assembly", "meeting": "3rd meeting", "date": "2025-03-04", "url": "https://example.org/asset/k1q4x0w7rm"},
              {"id": "b", "kind": "Video", "title": "Assembly", "meeting": "4th meeting", "date": "2025-03-04", "url": "https://example.org/asset/k1b8z2s5ep"}
            ]}
            """,
    };

    public override IEnumerable<Finding> Run(DatasetViews views) =>
        from meetings in views.RecordedMeetings
            .Where(meeting => meeting.Source.Address is not null)
            .GroupBy(meeting => meeting.Address!, StringComparer.Ordinal)
        let first = meetings.First()
        from other in meetings.Skip(1)
        let column = Difference(first, other)
        where column is not null
        select Found(
            views.Dataset.Sources,
            other.Source,
            column,
            $"The address is that of {Printed(first, column)} in {views.Dataset.Sources.Place(first.Source, column).Address}, and of {Printed(other, column)} here.");

    /// <summary>The column in which the two say something else; null where they agree.</summary>
    private static Column? Difference(RecordedMeeting first, RecordedMeeting other)
    {
        if (first.Number > 0 && other.Number > 0 && first.Number != other.Number)
            return SourceColumns.Meeting;
        if (first.IsOfOtherSession(other))
            return SourceColumns.Session;
        if (first.Source.Title is not null && other.Source.Title is not null && !first.IsOfSameBody(other))
            return SourceColumns.Title;
        return first.Days is { } day && other.Days is { } days && !day.Overlap(days) ? SourceColumns.Date : null;
    }

    private static string Printed(RecordedMeeting meeting, Column column) =>
        meeting.Source[column] is DateSpan date ? date.Printed : $"“{CellFindings.Excerpt((string)meeting.Source[column]!)}”";
}
