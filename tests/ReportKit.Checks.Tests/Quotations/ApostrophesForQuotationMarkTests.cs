using ReportKit.Checks.Quotations.Marks;

namespace ReportKit.Checks.Tests.Quotations;

public sealed class ApostrophesForQuotationMarkTests
{
    [Theory]
    [InlineData("The note on “Lights of the Seas.'' It was read.", "The note on “Lights of the Seas.” It was read.")]
    [InlineData("The ''list of lights”", "The “list of lights”")]
    [InlineData("The ‘‘list” is open.", "The “list” is open.")]
    [InlineData("Words of the list’’ here", "Words of the list” here")]
    public void Two_apostrophes_for_a_mark_are_found(string words, string? corrected) =>
        Assert.Equal(corrected, Assert.Single(RunOf.InProse<ApostrophesForQuotationMark>(words)).Correction?.After);

    [Theory]
    [InlineData("The “list” of 5'10'' masts.")]
    [InlineData("She quoted ‘the duty of states’’.")]
    [InlineData("The list's and the ship’s.")]
    public void Apostrophes_and_inches_are_fine(string words)
    {
        Assert.Empty(RunOf.InProse<ApostrophesForQuotationMark>(words));
        Assert.Empty(RunOf.InQuotation<ApostrophesForQuotationMark>(words));
    }
}
