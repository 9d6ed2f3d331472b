using ReportKit.Checks.Quotations;

namespace ReportKit.Checks.Tests.Quotations;

public sealed class InvisibleCharacterTests
{
    [Theory]
    [InlineData("The har\u00ADbour and its la\u200Bmp.", "The harbour and its lamp.")]
    [InlineData("\uFEFFThe list", "The list")]
    public void Invisible_characters_are_found_and_taken_out(string words, string? corrected) =>
        Assert.Equal(corrected, Assert.Single(RunOf.InProse<InvisibleCharacter>(words)).Correction?.After);

    [Theory]
    [InlineData("The harbour")]
    [InlineData("ไทย\u200Bไทย")]
    [InlineData("دست‌آورد")]
    public void Characters_that_a_script_needs_are_fine(string words)
    {
        Assert.Empty(RunOf.InProse<InvisibleCharacter>(words));
        Assert.Empty(RunOf.InQuotation<InvisibleCharacter>(words));
    }
}
