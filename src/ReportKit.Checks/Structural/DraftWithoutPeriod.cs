using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Checks.Structural;

/// <summary>A draft has a period, where rows that name no report wait for one.</summary>
public sealed class DraftWithoutPeriod : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK227",
        Severity = Severity.Warning,
        Title = "a draft has a period, where rows name no report",
        Reason = "A row that names no report goes into the draft whose period holds its date; a draft without one gets none.",
        Fix = "Fill in the first and the last day that it covers.",
        Failing = """{"reports": [{"number": "GE-1"}], "statements": [{"date": "2025-03-07"}]}""",
        Passing = """{"reports": [{"number": "GE-1", "periodFrom": "2025"}], "statements": [{"date": "2025-03-07"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        var waiting = views.Rows.Count(assigned => assigned is { Report: null, Row: { Report: null, Status: not StatementStatus.Withdrawn } });
        if (waiting == 0)
            return [];

        return
            from report in views.Dataset.Reports.Rows
            where report is { Status: ReportStatus.Draft, PeriodFrom: null, PeriodTo: null }
            select Found(
                views.Dataset.Reports,
                report,
                ReportColumns.PeriodFrom,
                $"The draft {report.Number} has no period, and {Counted.Of(waiting, "row that names", "rows that name")} no report cannot go into it.");
    }
}
