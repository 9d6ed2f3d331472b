using ReportKit.Checks.Dates;

namespace ReportKit.Checks.Tests.Dates;

public sealed class WrittenRangeBackwardsTests
{
    [Theory]
    [InlineData("It met from 12 to 8 March 2025.", "12 to 8 March 2025")]
    [InlineData("It met 12-8 March.", "12-8 March")]
    [InlineData("It met from 3 May 2025 to 4 April 2025.", "3 May 2025 to 4 April 2025")]
    public void Range_that_ends_first_is_found(string words, string range) =>
        Assert.Equal([$"“{range}” ends before it begins."], RunOf.InProse<WrittenRangeBackwards>(words).Select(finding => finding.Message));

    [Theory]
    [InlineData("It met from 8 to 12 March, and from 30 December 2024 to 2 January 2025.")]
    [InlineData("It met from 30 December to 2 January.")]
    [InlineData("It met on 12 and 8 March.")]
    public void Range_in_order_and_days_that_are_no_range_are_fine(string words) => Assert.Empty(RunOf.InProse<WrittenRangeBackwards>(words));
}
