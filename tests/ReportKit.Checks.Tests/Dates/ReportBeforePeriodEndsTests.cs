using ReportKit.Checks.Dates;

namespace ReportKit.Checks.Tests.Dates;

public sealed class ReportBeforePeriodEndsTests
{
    [Theory]
    [InlineData("\"periodTo\": \"2025-07\"", "periodTo: The period ends on July 2025, but the report bears the date 30 June 2025.")]
    [InlineData("\"retrieved\": \"2025-07-02\"", "retrieved: The addresses were opened on 2 July 2025, but the report bears the date 30 June 2025.")]
    public void Report_that_tells_of_days_to_come_is_found(string report, string finding) =>
        Assert.Equal([$"reports[0].{finding} Correct one of the two dates."], RunOf.Of<ReportBeforePeriodEnds>($$""" "reports": [{"number": "GE-1", "date": "2025-06-30", {{report}}}] """));

    [Fact]
    public void Period_that_ends_with_the_day_of_the_cover_is_fine() =>
        Assert.Empty(RunOf.Of<ReportBeforePeriodEnds>(""" "reports": [{"number": "GE-1", "date": "2025-06-30", "periodTo": "2025-06-30", "retrieved": "2025-06"}, {"number": "GE-2", "periodTo": "2030"}] """));
}
