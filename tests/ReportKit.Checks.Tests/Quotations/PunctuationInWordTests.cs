using ReportKit.Checks.Quotations;

namespace ReportKit.Checks.Tests.Quotations;

public sealed class PunctuationInWordTests
{
    [Theory]
    [InlineData("The LAMP-,12 programme.", "The LAMP-12 programme.")]
    [InlineData("A well,-known lamp.", "A well-known lamp.")]
    [InlineData("A well-;known lamp.", "A well-known lamp.")]
    public void Comma_inside_a_word_is_found(string words, string? corrected) =>
        Assert.Equal(corrected, Assert.Single(RunOf.InProse<PunctuationInWord>(words)).Correction?.After);

    [Theory]
    [InlineData("short-, mid- and long-term")]
    [InlineData("5,- a lamp")]
    [InlineData("lamps,- and wicks")]
    [InlineData("LAMP-12, LAMP-13")]
    public void Hyphens_that_wait_for_a_word_are_fine(string words)
    {
        Assert.Empty(RunOf.InProse<PunctuationInWord>(words));
        Assert.Empty(RunOf.InQuotation<PunctuationInWord>(words));
    }
}
