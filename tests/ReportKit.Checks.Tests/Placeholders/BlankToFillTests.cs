using ReportKit.Checks.Placeholders;

namespace ReportKit.Checks.Tests.Placeholders;

public sealed class BlankToFillTests
{
    [Theory]
    [InlineData("The list of ____ is open.", "“____” is a blank to be filled in.")]
    [InlineData("Introduction ........ 3", "“........” is a blank to be filled in.")]
    public void Blank_is_found(string words, string message) =>
        Assert.Equal(message, Assert.Single(RunOf.InProse<BlankToFill>(words)).Message);

    [Theory]
    [InlineData("Open... and on....")]
    [InlineData("_open_ and __")]
    [InlineData("keeper__of")]
    public void Dots_of_an_omission_are_fine(string words)
    {
        Assert.Empty(RunOf.InProse<BlankToFill>(words));
        Assert.Empty(RunOf.InQuotation<BlankToFill>(words));
    }
}
