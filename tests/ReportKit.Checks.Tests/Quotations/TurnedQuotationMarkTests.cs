using ReportKit.Checks.Quotations.Marks;

namespace ReportKit.Checks.Tests.Quotations;

public sealed class TurnedQuotationMarkTests
{
    [Theory]
    [InlineData("The list is called “Lights“.", "The list is called “Lights”.")]
    [InlineData("The list (”Lights” for short)", "The list (“Lights” for short)")]
    [InlineData("She wrote ”lights” and “lamps”.", "She wrote “lights” and “lamps”.")]
    [InlineData("She read “’lights and lamps’ of the sea”.", "She read “‘lights and lamps’ of the sea”.")]
    [InlineData("The ‘list‘ is open.", "The ‘list’ is open.")]
    public void Mark_that_is_turned_the_wrong_way_is_found(string words, string? corrected) =>
        Assert.Equal(corrected, Assert.Single(RunOf.InProse<TurnedQuotationMark>(words)).Correction?.After);

    [Fact]
    public void In_a_quotation_it_is_to_be_checked()
    {
        var finding = Assert.Single(RunOf.InQuotation<TurnedQuotationMark>("“’Lights and lamps’ [would be] words of the list.”"));

        Assert.Equal("The quotation mark before “Lights and lamps’ …” is one that closes. Check it against the source.", finding.Text);
        Assert.Null(finding.Correction);
    }

    [Theory]
    [InlineData("The “list” and ‘the lamps’ of the states’ pilots.")]
    [InlineData("Deutsch: „Lichter“ und ‚Lampen‘.")]
    [InlineData("På svenska ”ljus” och ”lampor”.")]
    [InlineData("The ’90s and ’tis so; don’t.")]
    [InlineData("“[...] the lamps...” (“lit”)")]
    [InlineData("“…the rest.”")]
    [InlineData("他说“……”。")]
    [InlineData("The al-’Ayn light and the ’Abd lamp.")]
    public void Marks_the_right_way_and_those_of_other_languages_are_fine(string words)
    {
        Assert.Empty(RunOf.InProse<TurnedQuotationMark>(words));
        Assert.Empty(RunOf.InQuotation<TurnedQuotationMark>(words));
    }
}
