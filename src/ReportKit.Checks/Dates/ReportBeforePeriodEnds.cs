using ReportKit.Checks.DatesInText;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Checks.Dates;

/// <summary>The period of a report ends by the day on its cover, and its addresses were opened by then.</summary>
public sealed class ReportBeforePeriodEnds : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK510",
        Severity = Severity.Warning,
        Title = "a report appears after its period and after its addresses were opened",
        Reason = "It cannot tell of days that are still to come.",
        Fix = "Correct one of the two dates.",
        Failing = """{"reports": [{"number": "GE-1", "date": "2025-06-30", "periodFrom": "2025-01", "periodTo": "2025-12-31"}]}""",
        Passing = """{"reports": [{"number": "GE-1", "date": "2025-06-30", "periodFrom": "2025-01", "periodTo": "2025-06", "retrieved": "2025-06-28"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        var reports = views.Dataset.Reports;
        foreach (var report in reports.Rows)
        {
            if (report.Date is not { } date)
                continue;
            if (report.PeriodTo is { } end && Days.Of(end).First > Days.Of(date).Last)
                yield return Found(reports, report, ReportColumns.PeriodTo, $"The period ends on {end.Printed}, but the report bears the date {date.Printed}.");
            if (report.Retrieved is { } opened && Days.Of(opened).First > Days.Of(date).Last)
                yield return Found(reports, report, ReportColumns.Retrieved, $"The addresses were opened on {opened.Printed}, but the report bears the date {date.Printed}.");
        }
    }
}
