using ReportKit.Checks.Structural.Cells;

namespace ReportKit.Checks.Tests.Structural;

public sealed class RangeBackwardsTests
{
    [Fact]
    public void Range_that_ends_before_it_begins_is_found() =>
        Assert.Equal(
            [
                "reports[0].periodTo: Period to (2025-01) is before Period from (2025-02-01). Correct one of the two.",
                "statements[0].endDate: End date (2025-03-06) is before Date (2025-03-07). Correct one of the two.",
            ],
            RunOf.Of<RangeBackwards>(""" "reports": [{"number": "GE-1", "periodFrom": "2025-02-01", "periodTo": "2025-01"}], "statements": [{"date": "2025-03-07", "endDate": "2025-03-06"}] """));

    [Fact]
    public void Range_of_one_day_or_with_an_open_end_is_fine() =>
        Assert.Empty(RunOf.Of<RangeBackwards>(""" "reports": [{"number": "GE-1", "periodFrom": "2025-02-01"}], "statements": [{"date": "2025-03-07", "endDate": "2025-03-07"}] """));
}
