using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Checks.Structural;

/// <summary>A row that goes into a report has a section; else it is printed nowhere.</summary>
public sealed class RowWithoutSection : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK209",
        Severity = Severity.Error,
        Title = "a row that goes into a report has a section",
        Reason = "A row without a section is printed nowhere.",
        Fix = "Choose one; as it is, the row is not printed.",
        Failing = """{"reports": [{"number": "GE-1"}], "statements": [{"report": "GE-1"}]}""",
        Passing = """{"reports": [{"number": "GE-1"}], "statements": [{"report": "GE-1", "section": "s"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views) =>
        from assigned in views.Rows
        where assigned.Report is not null && assigned.Row.Section is null
        select Found(views.Dataset.Statements, assigned.Row, StatementColumns.Section, $"The row goes into {assigned.Report!.Number}, but has no section.");
}
