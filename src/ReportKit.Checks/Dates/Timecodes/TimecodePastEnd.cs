using System.Text.RegularExpressions;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Citations;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Checks.Dates.Timecodes;

/// <summary>A time lies within its recording: before its end, where its length is given, and within the day that a meeting lasts at most.</summary>
public sealed partial class TimecodePastEnd : Check
{
    /// <summary>Seconds; no meeting is recorded longer than this in one piece.</summary>
    private const int Longest = 12 * 3600;

    public override Rule Rule { get; } = new()
    {
        Code = "RK519",
        Severity = Severity.Warning,
        Title = "a time lies within its recording",
        Reason = "Nothing is heard after the end; often minutes and seconds were typed as hours and minutes.",
        Fix = "Look up the time; minutes and seconds alone are written as 14:20.",
        Failing = """{"statements": [{"source": "a", "locator": "3:14:20"}], "sources": [{"id": "a", "kind": "Video", "title": "Assembly (length 2:58:10)"}]}""",
        Passing = """{"statements": [{"source": "a", "locator": "2:14:20"}], "sources": [{"id": "a", "kind": "Video", "title": "Assembly (length 2:58:10)"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        var lengths = new Dictionary<string, Locator>(StringComparer.OrdinalIgnoreCase);
        foreach (var source in views.Dataset.Sources.Rows)
        {
            if (LengthOf(source) is { } length)
                lengths.TryAdd(source.Id.Trim(), length);
        }

        return
            from located in views.LocatedMentions
            let time = located.Locator
            where time.Seconds is not null
            let mention = located.Mention
            let length = lengths.GetValueOrDefault(mention.Id.Trim())
            where time.Seconds > (length?.Seconds ?? Longest)
            select Found(
                mention.LocatorPlace,
                length is null
                    ? $"“{time.Text}” is more than twelve hours into the recording."
                    : $"“{time.Text}” is past the end of the recording, which is {length.Text} long.") with
            {
                Evidence = time.Text,
            };
    }

    /// <summary>The length of a recording, where one of its cells gives it.</summary>
    private static Locator? LengthOf(Source source)
    {
        foreach (var column in new[] { SourceColumns.Title, SourceColumns.Meeting, SourceColumns.Session, SourceColumns.CiteAs, SourceColumns.LinkStatus })
        {
            if (source[column] is string text && HoldsTime(text) && Length().Match(text) is { Success: true } match)
                return Locator.Parse(match.Groups["time"].Value, SourceKind.Video);
        }

        return null;
    }

    /// <summary>Whether a colon stands between two digits.</summary>
    private static bool HoldsTime(string text)
    {
        for (var at = text.IndexOf(':', StringComparison.Ordinal); at >= 0; at = text.IndexOf(':', at + 1))
        {
            if (at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]))
                return true;
        }

        return false;
    }

    [GeneratedRegex(@"\b(?:length|duration|running time|runs for|lasts)\b[ :,]*(?:of |is )?(?<time>\d{1,3}:\d{2}(?::\d{2})?)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Length();
}
