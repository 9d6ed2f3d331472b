using ReportKit.Checks.Quotations.Marks;

namespace ReportKit.Checks.Tests.Quotations;

public sealed class WrongApostropheTests
{
    [Theory]
    [InlineData("The Chair`s list.", "The Chair’s list.")]
    [InlineData("We don´t know.", "We don’t know.")]
    [InlineData("It‘s open.", "It’s open.")]
    [InlineData("Lamps of the ‘90s.", "Lamps of the ’90s.")]
    public void Other_sign_for_an_apostrophe_is_found(string words, string? corrected) =>
        Assert.Equal(corrected, Assert.Single(RunOf.InProse<WrongApostrophe>(words)).Correction?.After);

    [Theory]
    [InlineData("The Chair’s ‘list’.")]
    [InlineData("O‘zbek, Qur‘an and Sana‘a")]
    [InlineData("The ‘90s’ lamps")]
    [InlineData("The ‘list’ is open")]
    public void Apostrophes_and_letters_of_other_languages_are_fine(string words)
    {
        Assert.Empty(RunOf.InProse<WrongApostrophe>(words));
        Assert.Empty(RunOf.InQuotation<WrongApostrophe>(words));
    }
}
