using ReportKit.Checks.Dates;

namespace ReportKit.Checks.Tests.Dates;

public sealed class WrongWeekdayTests
{
    [Theory]
    [InlineData("It met on Monday, 7 March 2023.", "“7 March 2023” was a Tuesday, not a Monday.")]
    [InlineData("(Sunday 1 January 2024)", "“1 January 2024” was a Monday, not a Sunday.")]
    public void Weekday_of_another_day_is_found(string words, string message) =>
        Assert.Equal([message], RunOf.InProse<WrongWeekday>(words).Select(finding => finding.Message));

    [Theory]
    [InlineData("It met on Tuesday, 7 March 2023.")]
    [InlineData("It met on Monday, and on 7 March 2023.")]
    [InlineData("It met on Monday, 7 March.")]
    [InlineData("It met on 7 March 2023.")]
    public void Right_weekday_or_none_is_fine(string words) => Assert.Empty(RunOf.InProse<WrongWeekday>(words));
}
