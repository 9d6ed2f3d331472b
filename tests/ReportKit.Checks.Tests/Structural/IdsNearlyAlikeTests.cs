using ReportKit.Checks.Structural.Keys;

namespace ReportKit.Checks.Tests.Structural;

public sealed class IdsNearlyAlikeTests
{
    [Theory]
    [InlineData("s-12")]
    [InlineData("S 12")]
    [InlineData("s0012")]
    [InlineData("S-012")]
    public void Same_number_in_other_letters_is_found(string id) =>
        Assert.Equal(
            $"statements[1].id: “{id}” is easily taken for “S-0012”. Clear the one that was typed by hand, and have the row given a new one.",
            Assert.Single(RunOf.Of<IdsNearlyAlike>($$""" "statements": [{"id": "S-0012"}, {"id": "{{id}}"}] """)));

    [Theory]
    [InlineData("S-0013")]
    [InlineData("T-12")]
    [InlineData("12")]
    [InlineData("S-12a")]
    [InlineData("s-0012")]
    public void Other_numbers_and_IDs_of_ones_own_are_fine(string id) =>
        Assert.Empty(RunOf.Of<IdsNearlyAlike>($$""" "statements": [{"id": "S-0012"}, {"id": "{{id}}"}] """));
}
