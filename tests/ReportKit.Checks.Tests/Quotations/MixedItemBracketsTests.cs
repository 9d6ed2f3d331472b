using ReportKit.Checks.Quotations.Marks;

namespace ReportKit.Checks.Tests.Quotations;

public sealed class MixedItemBracketsTests
{
    [Theory]
    [InlineData("It asks (a) for oil, b) for wicks and (c) for glass.", "“b)” stands beside “(a)”.", "It asks (a) for oil, (b) for wicks and (c) for glass.")]
    [InlineData("It asks a) for oil, b) for wicks and (c) for glass.", "“(c)” stands beside “b)”.", "It asks a) for oil, b) for wicks and c) for glass.")]
    [InlineData("It asks (i) for oil, ii) for wicks and (iii) for glass.", "“ii)” stands beside “(iii)”.", "It asks (i) for oil, (ii) for wicks and (iii) for glass.")]
    [InlineData("It asks (1) for oil and 2) for wicks.", "“2)” stands beside “(1)”.", "It asks (1) for oil and (2) for wicks.")]
    public void Item_with_another_bracket_is_found(string words, string message, string corrected)
    {
        var finding = Assert.Single(RunOf.InProse<MixedItemBrackets>(words));

        Assert.Equal(message, finding.Message);
        Assert.Equal(corrected, finding.Correction?.After);
    }

    [Theory]
    [InlineData("It asks a) for oil, b) for wicks, as paragraph 4 (c) does and 4 (a).")]
    [InlineData("(a) Oil for 1) lamps and 2) lights; (b) wicks (see (c) and (d)).")]
    [InlineData("Under item (b) it asks a) for oil.")]
    public void Lists_and_what_they_cite_are_fine(string words)
    {
        Assert.Empty(RunOf.InProse<MixedItemBrackets>(words));
        Assert.Empty(RunOf.InQuotation<MixedItemBrackets>(words));
    }
}
