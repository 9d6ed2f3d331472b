using ReportKit.Checks.Placeholders;

namespace ReportKit.Checks.Tests.Placeholders;

public sealed class BrokenReferenceTests
{
    [Theory]
    [InlineData("See Error! Reference source not found.", "“Error! Reference source not found.” is an error of another program.")]
    [InlineData("The sum is #REF! lamps.", "“#REF!” is an error of another program.")]
    [InlineData("The sum is #N/A.", "“#N/A” is an error of another program.")]
    public void Error_of_another_program_is_found(string words, string message) =>
        Assert.Equal(message, Assert.Single(RunOf.InProse<BrokenReference>(words)).Message);

    [Theory]
    [InlineData("An error! said the keeper.")]
    [InlineData("Point #3 and #lamps")]
    public void Other_words_are_fine(string words)
    {
        Assert.Empty(RunOf.InProse<BrokenReference>(words));
        Assert.Empty(RunOf.InQuotation<BrokenReference>(words));
    }
}
