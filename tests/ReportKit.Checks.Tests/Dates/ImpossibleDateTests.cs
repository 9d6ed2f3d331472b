using ReportKit.Checks.Dates;

namespace ReportKit.Checks.Tests.Dates;

public sealed class ImpossibleDateTests
{
    [Theory]
    [InlineData("It met on 31 April 2025.", "31 April 2025")]
    [InlineData("It met on 29 February 2025.", "29 February 2025")]
    [InlineData("It met from 28 to 31 June.", "28 to 31 June")]
    [InlineData("It met on June 31, 2025.", "June 31, 2025")]
    [InlineData("It met on June 31.", "June 31")]
    [InlineData("On June 31 delegates met.", "June 31")]
    public void Day_that_no_calendar_has_is_found(string words, string date) =>
        Assert.Equal([$"The calendar has no “{date}”."], RunOf.InProse<ImpossibleDate>(words).Select(finding => finding.Message));

    [Theory]
    [InlineData("It met on 29 February 2024, 30 April and 31 May; see p. 40, 14 December 2021.")]
    [InlineData("It met on 29 February.")]
    [InlineData("In February 30 more lamps will be lit, and in March 12 others.")]
    [InlineData("By April 31 States had signed; since June 40,000 have.")]
    [InlineData("In September 31% agreed, in June 31 of them.")]
    public void Day_of_the_calendar_is_fine(string words) => Assert.Empty(RunOf.InProse<ImpossibleDate>(words));

    [Fact]
    public void Day_in_a_quotation_is_to_be_checked_against_the_source() =>
        Assert.Equal("Check it against the source.", Assert.Single(RunOf.InQuotation<ImpossibleDate>("We met on 31 April 2025.")).Advice);
}
