using ReportKit.Checks.DatesInText;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Checks.Dates;

/// <summary>No report quotes what was said after the day on its cover.</summary>
public sealed class StatementAfterReport : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK509",
        Severity = Severity.Warning,
        Title = "no report quotes what was said after it appeared",
        Reason = "A day later than that of the cover cannot be right.",
        Fix = "Correct the date of the row, or that of the report.",
        Failing = """{"reports": [{"number": "GE-1", "date": "2025-06-30"}], "statements": [{"report": "GE-1", "date": "2025-07-03"}]}""",
        Passing = """{"reports": [{"number": "GE-1", "date": "2025-06-30"}], "statements": [{"report": "GE-1", "date": "2025-06"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views) =>
        from assigned in views.Rows
        where assigned is { Report.Date: not null, Row.Date: not null } && Days.Of(assigned.Row.Date!).First > Days.Of(assigned.Report!.Date!).Last
        select Found(
            views.Dataset.Statements,
            assigned.Row,
            StatementColumns.Date,
            $"The row is of {assigned.Row.Date!.Printed}, but {assigned.Report!.Number} bears the date {assigned.Report.Date!.Printed}.");
}
