using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Checks.Structural.Keys;

/// <summary>A statement and its section belong to the same report; else the statement is printed nowhere.</summary>
public sealed class SectionOfOtherReport : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK208",
        Severity = Severity.Error,
        Title = "a statement and its section belong to the same report",
        Reason = "A statement that stands in a section of another report is printed nowhere.",
        Fix = "Choose a section of the same report; as it is, the row is not printed.",
        Failing = """{"reports": [{"number": "GE-1"}, {"number": "GE-2"}], "sections": [{"key": "s", "report": "GE-2"}], "statements": [{"report": "GE-1", "section": "s"}]}""",
        Passing = """{"reports": [{"number": "GE-1"}], "sections": [{"key": "s", "report": "GE-1"}], "statements": [{"report": "GE-1", "section": "s"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views) =>
        from assigned in views.Rows
        where assigned.Report is not null
        let section = views.Dataset.Sections.Find(assigned.Row.Section)
        where section is not null && views.Assignment.ReportOf(section) != assigned.Report
        select Found(
            views.Dataset.Statements,
            assigned.Row,
            StatementColumns.Section,
            $"The row goes into {assigned.Report!.Number}, but its section “{section.Key}” belongs to {section.Report ?? "no report"}.");
}
