using ReportKit.Addresses;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Checks.Sources;

/// <summary>A meeting is found under one address of a site.</summary>
public sealed class MeetingOfTwoAddresses : Check
{
    /// <summary>How many meetings one is compared with at most.</summary>
    private const int Few = 20;

    public override Rule Rule { get; } = new()
    {
        Code = "RK811",
        Severity = Severity.Warning,
        Title = "a meeting is found under one address of a site",
        Reason = "Of two recordings of one meeting on one site one is often that of another meeting.",
        Fix = "Open both, and keep the one that shows the meeting.",
        Failing = """
            {"sources": [
              {"id": "a", "kind": "Video", "title": "Assembly", "meeting": "3rd meeting", "date": "2025-03-04", "url": "https://example.org/asset/k1q4x0w7rm"},
              {"id": "b", "kind": "Video", "title": "Assembly", "meeting": "Third meeting", "date": "2025-03-04", "url": "https://example.org/asset/k1b8z2s5ep"}
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
            .Where(meeting => meeting is { Number: > 0, Source.Address: not null })
            .GroupBy(meeting => $"{meeting.Number} {meeting.BodyKey}", StringComparer.Ordinal)
        from found in In(views, [.. meetings.OrderBy(meeting => meeting.Days?.First.DayNumber ?? 0)])
        select found;

    /// <summary>Compares meetings of one number: those of one day, and those without a day with all, as long as they are few.</summary>
    private IEnumerable<Finding> In(DatasetViews views, List<RecordedMeeting> meetings)
    {
        var isOneSession = meetings.Where(meeting => meeting.Session.Length > 0).Select(meeting => meeting.Session).Distinct().Take(2).Count() == 1;
        var undated = meetings.TakeWhile(meeting => meeting.Days is null).Take(Few).ToList();
        for (var i = 0; i < meetings.Count; i++)
        {
            var later = meetings[i];
            var earlier = (later.Days is null ? undated.TakeWhile(meeting => meeting != later) : SameDay(meetings, i).Concat(undated))
                .FirstOrDefault(meeting => IsSame(meeting, later, isOneSession));
            if (earlier is null)
                continue;

            var (above, below) = earlier.Source.Line < later.Source.Line ? (earlier.Source, later.Source) : (later.Source, earlier.Source);
            yield return Found(
                views.Dataset.Sources,
                below,
                SourceColumns.Url,
                $"The {below.Meeting!.Trim()} has one address here and another in {views.Dataset.Sources.Place(above, SourceColumns.Url).Address}.",
                severity: earlier.Days is null || later.Days is null ? Severity.Remark : Severity.Warning);
        }
    }

    /// <summary>Those right before one in the list that may be of its day.</summary>
    private static IEnumerable<RecordedMeeting> SameDay(List<RecordedMeeting> meetings, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - Few) && meetings[i].Days?.Overlap(meetings[at].Days!) == true; i--)
            yield return meetings[i];
    }

    /// <summary>
    /// Whether both are one meeting, under two addresses of one site. Without a day on both sides there must be no second session
    /// that could be meant. Addresses that differ by letters that look alike are the matter of <see cref="ReportKit.Checks.Sources.Addresses.LookAlikeAddress"/>.
    /// </summary>
    private static bool IsSame(RecordedMeeting one, RecordedMeeting other, bool isOneSession)
    {
        var (first, second) = (one.Address!, other.Address!);
        var isDated = one.Days is not null && other.Days is not null;
        return first != second
            && !one.IsOfOtherSession(other)
            && AddressIdentity.HostOf(first).SequenceEqual(AddressIdentity.HostOf(second))
            && one.IsOfSameBody(other)
            && one.Part == other.Part
            && (one.Kind == other.Kind || one.Kind.Length == 0 || other.Kind.Length == 0)
            && (isDated || isOneSession)
            && LookAlikes.Skeleton(first) != LookAlikes.Skeleton(second);
    }
}
