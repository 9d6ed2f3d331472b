using ReportKit.Checks.DatesInText;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Checks.Structural;

/// <summary>What a report prints was said within its period.</summary>
public sealed class StatementOutsidePeriod : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK228",
        Severity = Severity.Warning,
        Title = "what a report prints was said within its period",
        Reason = "Its cover and introduction promise that period; a date outside is often one that was mistyped.",
        Fix = "Correct the date, the report or its period.",
        Failing = """{"reports": [{"number": "GE-1", "periodFrom": "2025-01-01", "periodTo": "2025-06-30"}], "statements": [{"report": "GE-1", "date": "2024-03-07"}]}""",
        Passing = """{"reports": [{"number": "GE-1", "periodFrom": "2025-01-01", "periodTo": "2025-06-30"}], "statements": [{"report": "GE-1", "date": "2025-03"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views) =>
        from assigned in views.Rows
        where assigned is { Report: not null, Row: { Report: not null, Date: not null } } && (assigned.Report.PeriodFrom ?? assigned.Report.PeriodTo) is not null
        let days = Days.Of(assigned.Row)!
        let report = assigned.Report!
        where !IsBackwards(report)
        where (report.PeriodFrom is { } start && days.Last < Days.Of(start).First) || (report.PeriodTo is { } end && days.First > Days.Of(end).Last)
        select Found(
            views.Dataset.Statements,
            assigned.Row,
            StatementColumns.Date,
            $"The row is of {assigned.Row.Date!.Printed}, but {report.Number} covers {Period(report.PeriodFrom?.Printed, report.PeriodTo?.Printed)}.");

    /// <summary>Then no day lies in it, and <see cref="ReportKit.Checks.Structural.Cells.RangeBackwards"/> says so once.</summary>
    private static bool IsBackwards(Report report) => report is { PeriodFrom: { } start, PeriodTo: { } end } && Days.Of(start).First > Days.Of(end).Last;

    private static string Period(string? from, string? to) => from is null ? $"the time to {to}" : to is null ? $"the time from {from}" : $"{from} to {to}";
}
