using ReportKit.Checks.Quotations;

namespace ReportKit.Checks.Tests.Quotations;

public sealed class DoubledSpaceTests
{
    [Theory]
    [InlineData("The lamp  and the wick.", "The lamp and the wick.")]
    [InlineData("The lamp    and.", "The lamp and.")]
    [InlineData("Lamps,  wicks.", "Lamps, wicks.")]
    public void Two_spaces_are_found(string words, string? corrected) =>
        Assert.Equal(corrected, Assert.Single(RunOf.InProse<DoubledSpace>(words)).Correction?.After);

    [Theory]
    [InlineData("The lamp.  The wick.")]
    [InlineData("The lamp:  the wick.")]
    [InlineData("The lamp. \n The wick.")]
    [InlineData("The lamp  \nand")]
    [InlineData("  The lamp")]
    [InlineData("“Lamp.”  Wick")]
    public void Two_spaces_between_sentences_are_fine(string words)
    {
        Assert.Empty(RunOf.InProse<DoubledSpace>(words));
        Assert.Empty(RunOf.InQuotation<DoubledSpace>(words));
    }
}
