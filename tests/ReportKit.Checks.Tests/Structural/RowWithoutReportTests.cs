using ReportKit.Checks.Structural;

namespace ReportKit.Checks.Tests.Structural;

public sealed class RowWithoutReportTests
{
    [Fact]
    public void Row_that_no_report_prints_is_remarked() =>
        Assert.Equal(
            [
                "statements[0].report: The row names no report and has no date, so that no report prints it.",
                "statements[1].report: The row names no report, and no draft's period holds its date: no report prints it yet.",
            ],
            RunOf.Of<RowWithoutReport>(""" "reports": [{"number": "GE-1", "periodFrom": "2025"}], "statements": [{"text": "A."}, {"date": "2024-12-31"}] """));

    [Fact]
    public void Row_that_names_one_or_falls_into_a_period_or_is_withdrawn_is_fine() =>
        Assert.Empty(RunOf.Of<RowWithoutReport>(""" "reports": [{"number": "GE-1", "periodFrom": "2025"}], "statements": [{"report": "GE-1"}, {"date": "2025-03"}, {"status": "Withdrawn"}] """));
}
