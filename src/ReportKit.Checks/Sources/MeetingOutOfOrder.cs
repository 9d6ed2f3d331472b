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
            .Where(sitting => sitting is { Number: > 0, Days.IsOneDay: true } && sitting.Session.Length > 0)
            .GroupBy(sitting => $"{sitting.Body}|{sitting.Session}|{sitting.Kind}", StringComparer.Ordinal)
        let sittings = OfOneTime(session).OrderBy(sitting => sitting.Number).ThenBy(sitting => sitting.Days!.First.DayNumber).ToList()
        let inOrder = LongestInOrder(sittings)
        from sitting in sittings
        where !inOrder.Contains(sitting) && !inOrder.Any(other => other.Number == sitting.Number)
        select Found(
            views.Dataset.Sources,
            sitting.Source,
            SourceColumns.Meeting,
            $"The {sitting.Source.Meeting!.Trim()} is of {sitting.Source.Date!.Printed}, which is out of order among the meetings of “{CellFindings.Excerpt(sitting.Source.Session!)}”.");

    /// <summary>Those near the middle one; far from it, not the number is in doubt but the year: see <see cref="ReportKit.Checks.Dates.OfSources.DateApartFromSession"/>.</summary>
    private static IEnumerable<RecordedMeeting> OfOneTime(IEnumerable<RecordedMeeting> session)
    {
        var sittings = session.OrderBy(sitting => sitting.Days!.First.DayNumber).ToList();
        return sittings.Where(sitting => sitting.Days!.DistanceTo(sittings[sittings.Count / 2].Days!) <= Near);
    }

    /// <summary>
    /// The most meetings whose days follow their numbers: those outside are the ones that were mistyped. (Patience sorting: the
    /// longest non-decreasing subsequence.)
    /// </summary>
    private static HashSet<RecordedMeeting> LongestInOrder(List<RecordedMeeting> sittings)
    {
        var ends = new List<int>();
        var before = new int[sittings.Count];
        for (var i = 0; i < sittings.Count; i++)
        {
            var day = sittings[i].Days!.First;
            var (low, high) = (0, ends.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (sittings[ends[middle]].Days!.First <= day)
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
            longest.Add(sittings[i]);
        return longest;
    }
}
