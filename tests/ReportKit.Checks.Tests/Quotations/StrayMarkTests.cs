using ReportKit.Checks.Quotations.Marks;

namespace ReportKit.Checks.Tests.Quotations;

public sealed class StrayMarkTests
{
    [Theory]
    [InlineData("## The list", "“##” is left over in “## The list”.")]
    [InlineData("The _public list_ is open.", "“_” is left over in “The _public …”.")]
    [InlineData("The session# ended.", "“#” is left over in “The session# ended.”.")]
    [InlineData("Article 10. # Each Party", "“#” is left over in “Article 10. # Each Party”.")]
    [InlineData("The lamp * the wick", "“*” is left over in “The lamp * the wick”.")]
    [InlineData("The report^1 is open", "“^” is left over in “The report^1 is open”.")]
    public void Mark_of_other_markup_is_found(string words, string message) =>
        Assert.Equal(message, Assert.Single(RunOf.InProse<StrayMark>(words)).Message);

    [Theory]
    [InlineData("Point #3 on #lights in C#")]
    [InlineData("Point # 3 on lights")]
    [InlineData("A/12/CRP.3* of the list")]
    [InlineData("keeper_of_lights and ___ and _x")]
    [InlineData("2 * 3 and 10^6 and ~5")]
    [InlineData("The list^[open note")]
    [InlineData("*open* and **shut**")]
    public void Marks_that_mean_something_are_fine(string words)
    {
        Assert.Empty(RunOf.InProse<StrayMark>(words));
        Assert.Empty(RunOf.InQuotation<StrayMark>(words));
    }
}
