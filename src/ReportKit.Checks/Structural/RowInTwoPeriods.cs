using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Checks.Structural;

/// <summary>A row that names no report falls into the period of one draft only.</summary>
public sealed class RowInTwoPeriods : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK222",
        Severity = Severity.Warning,
        Title = "a row that names no report falls into one period",
        Reason = "Which of the two reports prints it is decided by their order alone.",
        Fix = "Name the report that it belongs to.",
        Failing = """{"reports": [{"number": "GE-1", "periodFrom": "2025"}, {"number": "GE-2", "periodFrom": "2025"}], "statements": [{"date": "2025-03-07"}]}""",
        Passing = """{"reports": [{"number": "GE-1", "periodFrom": "2025"}, {"number": "GE-2", "periodFrom": "2026"}], "statements": [{"date": "2025-03-07"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views) =>
        from row in views.Dataset.Statements.Rows
        where row is { Report: null, Date: not null, Status: not StatementStatus.Withdrawn }
        let drafts = views.Assignment.DraftsOf(row.Date!).Select(report => report.Number).ToList()
        where drafts.Count > 1
        select Found(
            views.Dataset.Statements,
            row,
            StatementColumns.Report,
            $"The row names no report, and the periods of {string.Join(" and ", drafts)} hold its date: {drafts[0]} prints it.");
}
