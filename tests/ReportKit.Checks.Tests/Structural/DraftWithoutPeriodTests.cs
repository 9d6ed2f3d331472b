using ReportKit.Checks.Structural;

namespace ReportKit.Checks.Tests.Structural;

public sealed class DraftWithoutPeriodTests
{
    [Theory]
    [InlineData("""{"text": "A."}""", "1 row that names no report cannot go into it")]
    [InlineData("""{"text": "A."}, {"text": "B.", "date": "2025-03-07"}, {"text": "C.", "report": "GE-1"}, {"text": "D.", "status": "Withdrawn"}""", "2 rows that name no report cannot go into it")]
    public void Draft_that_rows_wait_for_is_found(string statements, string rows) =>
        Assert.Equal(
            [$"reports[0].periodFrom: The draft GE-1 has no period, and {rows}. Fill in the first and the last day that it covers."],
            RunOf.Of<DraftWithoutPeriod>($$""" "reports": [{"number": "GE-1"}, {"number": "GE-0", "status": "Published"}], "statements": [{{statements}}] """));

    [Fact]
    public void Draft_that_no_row_waits_for_is_fine() =>
        Assert.Empty(RunOf.Of<DraftWithoutPeriod>(""" "reports": [{"number": "GE-1"}], "statements": [{"report": "GE-1"}] """));
}
