using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Citations;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Checks.Sources.Places;

/// <summary>A recording is cited by time, a paper by page or paragraph.</summary>
public sealed class LocatorOfOtherKind : Check
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

    public override IEnumerable<Finding> Run(DatasetViews views) =>
        from doubtful in DoubtfulLocator.Of(views, LocatorDoubt.OtherKind)
        select Found(doubtful.Mention.LocatorPlace, Problem(doubtful)) with { Evidence = doubtful.Typed };

    private static string Problem(DoubtfulLocator doubtful) => doubtful.Kind == SourceKind.Video
        ? $"“{doubtful.Typed}” is no place in a recording."
        : $"“{doubtful.Typed}” is a time, but the source is a {doubtful.Kind.ToString().ToLowerInvariant()}.";
}
