using System.Text.RegularExpressions;
using ReportKit.Citations;
using ReportKit.Datasets;
using ReportKit.Diagnostics;

namespace ReportKit.Checks.Sources;

/// <summary>A recording is cited by time, a paper by page or paragraph.</summary>
public sealed partial class LocatorOfOtherKind : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK805",
        Severity = Severity.Warning,
        Title = "a recording is cited by time and a paper by page",
        Reason = "The place is that of another source, or the source has the wrong kind.",
        Fix = "Correct the place, the source, or its kind.",
        Failing = """{"statements": [{"source": "a", "locator": "p. 4"}], "sources": [{"id": "a", "kind": "Video"}]}""",
        Passing = """{"statements": [{"source": "a", "locator": "04:30"}], "sources": [{"id": "a", "kind": "Video"}]}""",
    };

    public override IEnumerable<Diagnostic> Run(Manuscript manuscript)
    {
        var hasRecordings = manuscript.Dataset.Sources.Rows.Any(source => source.Kind == SourceKind.Video);
        return
            from mention in manuscript.Mentions
            where mention.Locator is not null && (mention.Locator.Contains(':', StringComparison.Ordinal) || (hasRecordings && !BeginsWithFigure(mention.Locator)))
            let source = manuscript.Dataset.Sources.Find(mention.Id)
            where source is not null
            let problem = Problem(source.Kind, mention.Locator!)
            where problem is not null
            select Found(mention.LocatorPlace, problem) with { Evidence = CellFindings.Excerpt(mention.Locator!) };
    }

    private static string? Problem(SourceKind kind, string locator) => kind switch
    {
        SourceKind.Video when !BeginsWithFigure(locator) && Page().IsMatch(locator) => $"“{CellFindings.Excerpt(locator)}” is no place in a recording.",
        SourceKind.Document or SourceKind.Resolution or SourceKind.Treaty or SourceKind.Letter or SourceKind.Report
            when locator.Contains(':', StringComparison.Ordinal) && Locator.Parse(locator, SourceKind.Video)?.Seconds is not null => $"“{CellFindings.Excerpt(locator)}” is a time, but the source is a {kind.ToString().ToLowerInvariant()}.",
        _ => null,
    };

    private static bool BeginsWithFigure(string locator) => locator is [>= '0' and <= '9', ..];

    [GeneratedRegex(@"^\(?(?:pp?\.|pages?|para(?:s|graphs?)?\b|points?|art(?:icle|\.))\s*\d", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Page();
}
