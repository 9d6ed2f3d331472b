using ReportKit.Checks.Shapes;
using ReportKit.Checks.Sources.Places;
using ReportKit.Checks.Views;
using ReportKit.Citations;
using ReportKit.Findings;

namespace ReportKit.Checks.Structural.Cells;

/// <summary>A place in a source says what it counts, and begins before it ends.</summary>
public sealed class LocatorUnclear : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK265",
        Severity = Severity.Warning,
        Title = "a place in a source says what it counts",
        Reason = "Nobody can look up a number that may be a page, a paragraph or an article.",
        Fix = "Type what it counts too, as in p. 4 or para 18.",
        Failing = """{"statements": [{"source": "a", "locator": "4"}], "sources": [{"id": "a", "kind": "Resolution"}]}""",
        Passing = """{"statements": [{"source": "a", "locator": "para 4"}, {"source": "b", "locator": "4"}], "sources": [{"id": "a", "kind": "Resolution"}, {"id": "b", "kind": "Letter"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views) =>
        from doubtful in DoubtfulLocator.Of(views, LocatorDoubt.Unclear)
        select Found(doubtful.Mention.LocatorPlace, $"“{doubtful.Typed}” does not say which place in the source is meant.", doubtful.Advice) with { Evidence = doubtful.Typed };
}
