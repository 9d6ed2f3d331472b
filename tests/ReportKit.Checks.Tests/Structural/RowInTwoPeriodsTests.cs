using ReportKit.Checks.Structural;

namespace ReportKit.Checks.Tests.Structural;

public sealed class RowInTwoPeriodsTests
{
    private const string Drafts = """ "reports": [{"number": "GE-1", "periodFrom": "2025-01", "periodTo": "2025-06"}, {"number": "GE-2", "periodFrom": "2025-06"}] """;

    [Fact]
    public void Row_in_the_periods_of_two_drafts_is_warned_of() =>
        Assert.Equal(
            ["statements[0].report: The row names no report, and the periods of GE-1 and GE-2 hold its date: GE-1 prints it. Name the report that it belongs to."],
            RunOf.Of<RowInTwoPeriods>(Drafts + """, "statements": [{"date": "2025-06-15"}, {"date": "2025-06-15", "status": "Withdrawn"}] """));

    [Fact]
    public void Row_that_names_its_report_or_falls_into_one_period_is_fine() =>
        Assert.Empty(RunOf.Of<RowInTwoPeriods>(Drafts + """, "statements": [{"date": "2025-06-15", "report": "GE-2"}, {"date": "2025-05"}, {"text": "A."}] """));
}
