using ReportKit.Checks.Placeholders;

namespace ReportKit.Checks.Tests.Placeholders;

public sealed class EmptyBracketsTests
{
    [Theory]
    [InlineData("The list () is open.", "Nothing stands in “( )”.")]
    [InlineData("The list [ ] is open.", "Nothing stands in “[ ]”.")]
    [InlineData("The list “” is open.", "Nothing stands in ““ ””.")]
    public void Brackets_around_nothing_are_found(string words, string message) =>
        Assert.Equal(message, Assert.Single(RunOf.InProse<EmptyBrackets>(words)).Message);

    [Theory]
    [InlineData("The list (of lights)")]
    [InlineData("The list ([@a]) is open")]
    [InlineData("main() and (.)")]
    [InlineData("[...]")]
    public void Brackets_around_a_footnote_are_fine(string words)
    {
        Assert.Empty(RunOf.InProse<EmptyBrackets>(words));
        Assert.Empty(RunOf.InQuotation<EmptyBrackets>(words));
    }
}
