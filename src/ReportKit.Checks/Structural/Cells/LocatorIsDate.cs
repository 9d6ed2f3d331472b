using ReportKit.Checks.Shapes;
using ReportKit.Checks.Sources.Places;
using ReportKit.Checks.Views;
using ReportKit.Citations;
using ReportKit.Findings;

namespace ReportKit.Checks.Structural.Cells;

/// <summary>A place in a source is no date.</summary>
public sealed class LocatorIsDate : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK266",
        Severity = Severity.Warning,
        Title = "a place in a source is no date",
        Reason = "A spreadsheet program turns pages such as 4-5 into a day of April; the note would print that day.",
        Fix = "Type the place anew, as in pp. 4–5, into a cell that is text.",
        Failing = """{"statements": [{"source": "a", "locator": "5-Apr"}], "sources": [{"id": "a", "kind": "Document"}]}""",
        Passing = """{"statements": [{"source": "a", "locator": "4-5"}], "sources": [{"id": "a", "kind": "Document"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views) =>
        from doubtful in DoubtfulLocator.Of(views, LocatorDoubt.Date)
        select Found(doubtful.Mention.LocatorPlace, $"“{doubtful.Typed}” is a date, and no place in a source.", doubtful.Advice) with { Evidence = doubtful.Typed };
}
