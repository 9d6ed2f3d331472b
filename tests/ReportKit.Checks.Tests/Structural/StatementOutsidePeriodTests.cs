using ReportKit.Checks.Structural;

namespace ReportKit.Checks.Tests.Structural;

public sealed class StatementOutsidePeriodTests
{
    private const string Report = """ "reports": [{"number": "GE-1", "periodFrom": "2025-01-15", "periodTo": "2025-06"}] """;

    [Theory]
    [InlineData("2024-03-07", "7 March 2024")]
    [InlineData("2025-01-14", "14 January 2025")]
    [InlineData("2025-07-01", "1 July 2025")]
    [InlineData("2024", "2024")]
    public void Row_before_or_after_the_period_is_found(string date, string printed) =>
        Assert.Equal(
            [$"statements[0].date: The row is of {printed}, but GE-1 covers 15 January 2025 to June 2025. Correct the date, the report or its period."],
            RunOf.Of<StatementOutsidePeriod>(Report + $$""", "statements": [{"report": "GE-1", "date": "{{date}}"}] """));

    [Theory]
    [InlineData("\"date\": \"2025-01-15\"")]
    [InlineData("\"date\": \"2025-06-30\"")]
    [InlineData("\"date\": \"2025\"")]
    [InlineData("\"date\": \"2025-01-13\", \"endDate\": \"2025-01-17\"")]
    [InlineData("\"date\": \"2024-01-13\", \"status\": \"Withdrawn\"")]
    public void Row_that_may_be_within_is_fine(string row) =>
        Assert.Empty(RunOf.Of<StatementOutsidePeriod>(Report + $$""", "statements": [{"report": "GE-1", {{row}}}] """));

    [Fact]
    public void Period_that_ends_before_it_begins_is_found_by_another_rule() =>
        Assert.Empty(RunOf.Of<StatementOutsidePeriod>(""" "reports": [{"number": "GE-1", "periodFrom": "2025-06-30", "periodTo": "2025-01-01"}], "statements": [{"report": "GE-1", "date": "2025-03-07"}] """));

    [Fact]
    public void Open_end_is_open() =>
        Assert.Equal(
            ["statements[1].date: The row is of 2020, but GE-1 covers the time from 2025. Correct the date, the report or its period."],
            RunOf.Of<StatementOutsidePeriod>(""" "reports": [{"number": "GE-1", "periodFrom": "2025"}], "statements": [{"report": "GE-1", "date": "2031"}, {"report": "GE-1", "date": "2020"}] """));
}
