using ReportKit.Checks.Dates;

namespace ReportKit.Checks.Tests.Dates;

public sealed class StatementAfterReportTests
{
    [Theory]
    [InlineData("2025-07-01", "1 July 2025")]
    [InlineData("2026", "2026")]
    public void Row_later_than_the_cover_is_found(string date, string printed) =>
        Assert.Equal(
            [$"statements[0].date: The row is of {printed}, but GE-1 bears the date June 2025. Correct the date of the row, or that of the report."],
            RunOf.Of<StatementAfterReport>($$""" "reports": [{"number": "GE-1", "date": "2025-06"}], "statements": [{"report": "GE-1", "date": "{{date}}"}] """));

    [Theory]
    [InlineData("2025-06-30")]
    [InlineData("2025")]
    public void Row_of_that_time_is_fine(string date) =>
        Assert.Empty(RunOf.Of<StatementAfterReport>($$""" "reports": [{"number": "GE-1", "date": "2025-06"}, {"number": "GE-2"}], "statements": [{"report": "GE-1", "date": "{{date}}"}, {"report": "GE-2", "date": "2031"}] """));
}
