using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Citations;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Checks.Dates.Timecodes;

/// <summary>Two speakers do not begin at the same second of one recording.</summary>
public sealed class OneTimeTwoSpeakers : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK520",
        Severity = Severity.Warning,
        Title = "two speakers do not begin at the same time of a recording",
        Reason = "The time was most likely copied along with the row above.",
        Fix = "Look up the time of the second one.",
        Failing = """{"statements": [{"speaker": "Avaria", "source": "a", "locator": "14:20"}, {"speaker": "Sundrey", "source": "a", "locator": "14:20"}], "sources": [{"id": "a", "kind": "Video"}]}""",
        Passing = """{"statements": [{"speaker": "Avaria", "source": "a", "locator": "14:20"}, {"speaker": "Avaria", "source": "a", "locator": "14:20"}], "sources": [{"id": "a", "kind": "Video"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        var first = new Dictionary<string, QuotedFrom>();
        foreach (var quoted in views.QuotedFrom)
        {
            if (quoted.Source.Kind != SourceKind.Video || quoted.Row.Speakers.IsEmpty || Locator.Parse(quoted.Locator, SourceKind.Video)?.Seconds is not { } seconds)
                continue;
            var place = $"{quoted.Source.Line} at {seconds}";
            if (first.TryAdd(place, quoted) || first[place] is not { } earlier || IsSameSpeaker(views, earlier.Row, quoted.Row))
                continue;

            yield return Found(
                views.Dataset.Statements,
                quoted.Row,
                quoted.LocatorColumn,
                $"“{CellFindings.Excerpt(earlier.Row.Speakers[0])}” begins at {quoted.Locator!.Trim()} of this recording in {earlier.PlaceIn(views.Dataset, earlier.LocatorColumn).Address}, and “{CellFindings.Excerpt(quoted.Row.Speakers[0])}” here.");
        }
    }

    private static bool IsSameSpeaker(DatasetViews views, Statement one, Statement other) =>
        one.Speakers.Any(name => other.Speakers.Any(second =>
            name.Equals(second, StringComparison.OrdinalIgnoreCase) || (views.Speakers.Find(name) is { } speaker && speaker == views.Speakers.Find(second))));
}
