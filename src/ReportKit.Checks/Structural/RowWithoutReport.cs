using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Checks.Structural;

/// <summary>A row that names no report has a date that some draft's period holds; else no report prints it.</summary>
public sealed class RowWithoutReport : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK212",
        Severity = Severity.Remark,
        Title = "some report prints every row",
        Reason = "A row that was forgotten looks like one that is kept for later.",
        Fix = "Name the report, or fill in the date.",
        Failing = """{"statements": [{"text": "Words."}]}""",
        Passing = """{"reports": [{"number": "GE-1", "periodFrom": "2025"}], "statements": [{"text": "Words.", "date": "2025-03-07"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views) =>
        from assigned in views.Rows
        where assigned.Report is null && assigned.Row is { Report: null, Status: not StatementStatus.Withdrawn }
        select Found(
            views.Dataset.Statements,
            assigned.Row,
            StatementColumns.Report,
            assigned.Row.Date is null
                ? "The row names no report and has no date, so that no report prints it."
                : "The row names no report, and no draft's period holds its date: no report prints it yet.",
            advice: "");
}
