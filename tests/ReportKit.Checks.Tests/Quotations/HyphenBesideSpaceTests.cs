using ReportKit.Checks.Quotations;

namespace ReportKit.Checks.Tests.Quotations;

public sealed class HyphenBesideSpaceTests
{
    [Theory]
    [InlineData("The har- bour is open.", "A hyphen stands beside a space in “The har- bour is …”.")]
    [InlineData("A sub -regional harbour.", "A hyphen stands beside a space in “A sub -regional …”.")]
    [InlineData("The LAMP- 12 programme", "A hyphen stands beside a space in “The LAMP- 12 …”.")]
    [InlineData("The long har-\nbour", "A hyphen stands beside a space in “The long har- bour”.")]
    public void Hyphen_beside_a_space_is_found(string words, string message) =>
        Assert.Equal(message, Assert.Single(RunOf.InProse<HyphenBesideSpace>(words)).Message);

    [Theory]
    [InlineData("Short- and long-term lamps")]
    [InlineData("pre- or post-session")]
    [InlineData("Vor- und Nachteile")]
    [InlineData("Lamps - all - and")]
    [InlineData("- lamps\n- wicks")]
    [InlineData("from 3 - 7 and 5- 6")]
    [InlineData("at -5 degrees")]
    public void Hyphens_that_wait_and_dashes_are_fine(string words)
    {
        Assert.Empty(RunOf.InProse<HyphenBesideSpace>(words));
        Assert.Empty(RunOf.InQuotation<HyphenBesideSpace>(words));
    }
}
