using ReportKit.Checks.Quotations.Wording;

namespace ReportKit.Checks.Tests.Quotations;

public sealed class ItsForItsTests
{
    [Theory]
    [InlineData("The board and it’s Chair met.", "The board and its Chair met.")]
    [InlineData("The board renewed it's mandate.", "The board renewed its mandate.")]
    [InlineData("It met under it’s rules of procedure.", "It met under its rules of procedure.")]
    [InlineData("The board sent it’s replies to all.", "The board sent its replies to all.")]
    [InlineData("The board and it’s secretariat met.", "The board and its secretariat met.")]
    [InlineData("In it’s first year it met.", "In its first year it met.")]
    [InlineData("We thank the board for it's work.", "We thank the board for its work.")]
    [InlineData("It’s second session was short.", "Its second session was short.")]
    [InlineData("The board and its’ members met.", "The board and its members met.")]
    [InlineData("We agree. Its not the list that is late.", "We agree. It’s not the list that is late.")]
    [InlineData("Its important that they meet.", "It’s important that they meet.")]
    [InlineData("The lamp was their’s.", "The lamp was theirs.")]
    [InlineData("They met the keeper who’s mandate ended.", "They met the keeper whose mandate ended.")]
    public void One_in_place_of_the_other_is_found(string words, string meant)
    {
        var finding = Assert.Single(RunOf.InProse<ItsForIts>(words));

        Assert.Equal(meant, finding.Correction?.After);
    }

    [Theory]
    [InlineData("It’s work that takes time, and it’s people who do it.")]
    [InlineData("We think it’s clear, it’s time, it’s a lamp and it’s new.")]
    [InlineData("Its aim is clear and its not unimportant list is open.")]
    [InlineData("They called it ‘the board and its’ at first.")]
    [InlineData("Who’s there, and who’s next?")]
    public void Right_ones_are_fine(string words) => Assert.Empty(RunOf.InProse<ItsForIts>(words));

    [Fact]
    public void Words_of_another_language_are_not_read() =>
        Assert.Empty(RunOf.Of<ItsForIts>("""
            "statements": [{"text": "Das Modell it's mandate.", "language": "de"}]
            """));
}
