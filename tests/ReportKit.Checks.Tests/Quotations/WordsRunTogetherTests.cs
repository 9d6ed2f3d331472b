using ReportKit.Checks.Quotations.Wording;

namespace ReportKit.Checks.Tests.Quotations;

public sealed class WordsRunTogetherTests
{
    [Theory]
    [InlineData("The work of theKeepers", "The work of the Keepers")]
    [InlineData("The list ofthe keepers", "The list of the keepers")]
    [InlineData("It hasbeen open.", "It has been open.")]
    [InlineData("SecondReading of it; the reading is long.", "Second Reading of it; the reading is long.")]
    [InlineData("Some Statesand keepers; the States met, all States.", "Some States and keepers; the States met, all States.")]
    [InlineData("The work of keepersCommittee; the Committee of keepers met.", "The work of keepers Committee; the Committee of keepers met.")]
    [InlineData("The TideKeepers met, the Tide Keepers rose.", "The Tide Keepers met, the Tide Keepers rose.")]
    public void Words_without_a_space_are_found(string words, string corrected) =>
        Assert.Equal(corrected, Assert.Single(RunOf.InProse<WordsRunTogether>(words)).Correction?.After);

    [Theory]
    [InlineData("YouTube, LinkedIn, McBride, GitHub and TideKeepers met the keepers of the tide.")]
    [InlineData("See example.org/theKeepers and the ccTLD.")]
    [InlineData("The iPhone of the Keepers")]
    [InlineData("Thereof There spoke, There rose; Portland and Port; a Husband.")]
    public void Names_are_fine(string words)
    {
        Assert.Empty(RunOf.InProse<WordsRunTogether>(words));
        Assert.Empty(RunOf.InQuotation<WordsRunTogether>(words));
    }
}
