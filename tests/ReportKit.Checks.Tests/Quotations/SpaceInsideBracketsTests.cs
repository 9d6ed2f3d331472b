using ReportKit.Checks.Quotations.Marks;

namespace ReportKit.Checks.Tests.Quotations;

public sealed class SpaceInsideBracketsTests
{
    [Theory]
    [InlineData("The list ( of lights) is open.", "The list (of lights) is open.")]
    [InlineData("The list (of lights ) is open.", "The list (of lights) is open.")]
    [InlineData("The “ list” is open.", "The “list” is open.")]
    [InlineData("The “list ” is open.", "The “list” is open.")]
    [InlineData("The [ list] is open.", "The [list] is open.")]
    public void Space_beside_a_bracket_or_mark_is_found(string words, string? corrected) =>
        Assert.Equal(corrected, Assert.Single(RunOf.InProse<SpaceInsideBrackets>(words)).Correction?.After);

    [Theory]
    [InlineData("The (list) [. . .] « est ouverte »")]
    [InlineData("La liste “ des feux ” que nous avons dans le port")]
    [InlineData("( ) [ ]")]
    [InlineData("“Lamps“ and ”wicks”")]
    public void Close_brackets_and_French_marks_are_fine(string words)
    {
        Assert.Empty(RunOf.InProse<SpaceInsideBrackets>(words));
        Assert.Empty(RunOf.InQuotation<SpaceInsideBrackets>(words));
    }
}
