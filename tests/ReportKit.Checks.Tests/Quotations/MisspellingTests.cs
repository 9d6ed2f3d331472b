using ReportKit.Checks.English;
using ReportKit.Checks.Quotations.Wording;

namespace ReportKit.Checks.Tests.Quotations;

public sealed class MisspellingTests
{
    [Theory]
    [InlineData("Each goverment spoke.", "Each government spoke.")]
    [InlineData("The Secratariat spoke.", "The Secretariat spoke.")]
    [InlineData("The list was adopted with 3 absentions.", "The list was adopted with 3 abstentions.")]
    [InlineData("It was adopted with out a vote.", "It was adopted without a vote.")]
    [InlineData("Their is no list of lights.", "There is no list of lights.")]
    [InlineData("They met in Burkino Faso.", "They met in Burkina Faso.")]
    [InlineData("It could of been lit.", "It could have been lit.")]
    [InlineData("There fore it is closed.", "Therefore it is closed.")]
    [InlineData("The board it self met.", "The board itself met.")]
    public void Known_slip_is_found(string words, string meant) =>
        Assert.Equal(meant, Assert.Single(RunOf.InProse<Misspelling>(words)).Correction?.After);

    [Theory]
    [InlineData("Each government spoke with outstanding calm, with out-of-date lists.")]
    [InlineData("An otherworldly lamp, seen through out of the window, to get her oil.")]
    [InlineData("Those there own it; they could, of course, and could of course go; rather, then, than now.")]
    [InlineData("See lights/goverment and #goverment.")]
    public void Right_words_are_fine(string words) => Assert.Empty(RunOf.InProse<Misspelling>(words));

    [Fact]
    public void Each_slip_is_listed_once_and_is_none_of_the_right_words()
    {
        var slips = KnownMisspellings.All.Select(pair => pair.Split(' ')).ToList();

        Assert.Equal(slips.Count, slips.DistinctBy(pair => pair[0]).Count());
        Assert.Empty(slips.Select(pair => pair[0]).Intersect(slips.Select(pair => pair[1])));
    }

    [Fact]
    public void Words_of_another_language_are_not_read() => Assert.Empty(RunOf.Of<Misspelling>("""
        "statements": [{"text": "Le comission et goverment.", "language": "fr"}]
        """));
}
