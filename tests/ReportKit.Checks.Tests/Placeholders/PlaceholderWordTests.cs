using ReportKit.Checks.Placeholders;

namespace ReportKit.Checks.Tests.Placeholders;

public sealed class PlaceholderWordTests
{
    [Theory]
    [InlineData("The report is TBD.", "“TBD” was to be filled in.")]
    [InlineData("On XX March 2025.", "“XX” was to be filled in.")]
    [InlineData("See p. XX of it.", "“XX” was to be filled in.")]
    [InlineData("The symbol A/XX/12.", "“XX” was to be filled in.")]
    [InlineData("In 20XX it met.", "“20XX” was to be filled in.")]
    [InlineData("The XXXX list.", "“XXXX” was to be filled in.")]
    [InlineData("The xxxx list.", "“xxxx” was to be filled in.")]
    [InlineData("On DD Month, and YYYY.", "“YYYY” was to be filled in.")]
    [InlineData("The delegate of XXX spoke.", "“XXX” was to be filled in.")]
    [InlineData("Adopted by xx votes.", "“xx” was to be filled in.")]
    public void Word_that_stands_for_another_is_found(string words, string message) =>
        Assert.Equal(message, Assert.Single(RunOf.InProse<PlaceholderWord>(words)).Message);

    [Theory]
    [InlineData("Article XX and chapter XXX")]
    [InlineData("of XX century ships, in XXX Olympic summers")]
    [InlineData("pp. xx–xxi")]
    [InlineData("the XX century, siglo XX")]
    [InlineData("errors 4xx and 5xx")]
    [InlineData("XXL and XXI")]
    [InlineData("MM. Avaria et DD Sundrey")]
    public void Roman_numbers_are_fine(string words)
    {
        Assert.Empty(RunOf.InProse<PlaceholderWord>(words));
        Assert.Empty(RunOf.InQuotation<PlaceholderWord>(words));
    }

    [Fact]
    public void Abbreviation_of_the_sheet_is_fine() => Assert.Empty(RunOf.Of<PlaceholderWord>("""
        "abbreviations": [{"abbreviation": "TBC", "expansion": "Tidal Bureau of Corvenna"}], "statements": [{"text": "The TBC met."}]
        """));
}
