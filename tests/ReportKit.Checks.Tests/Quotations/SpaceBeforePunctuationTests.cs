using ReportKit.Checks.Quotations;

namespace ReportKit.Checks.Tests.Quotations;

public sealed class SpaceBeforePunctuationTests
{
    [Theory]
    [InlineData("The lamp , the wick.", "The lamp, the wick.")]
    [InlineData("The lamp .", "The lamp.")]
    [InlineData("Why ? Because.", "Why? Because.")]
    [InlineData("The words[@a] .", "The words[@a].")]
    public void Space_before_a_mark_is_found(string words, string? corrected) =>
        Assert.Equal(corrected, Assert.Single(RunOf.InProse<SpaceBeforePunctuation>(words)).Correction?.After);

    [Theory]
    [InlineData("The lamp, the .org domain, .5 of it ... and.")]
    [InlineData("Nous demandons à la présidence : la liste est-elle ouverte ?")]
    [InlineData("« Merci ! »")]
    [InlineData("C’est ici qu’il faut agir !")]
    [InlineData("Il faut : a) que la lampe soit neuve ; b) qu’elle brûle.")]
    [InlineData("Merci\u00A0! Pourquoi\u202F?")]
    [InlineData("a ratio of 1 : 20")]
    [InlineData("See :) there")]
    [InlineData("The lamp. . . the wick")]
    public void French_and_domains_are_fine(string words)
    {
        Assert.Empty(RunOf.InProse<SpaceBeforePunctuation>(words));
        Assert.Empty(RunOf.InQuotation<SpaceBeforePunctuation>(words));
    }

    [Fact]
    public void Language_of_the_row_tells_that_it_is_French() =>
        Assert.Empty(RunOf.Of<SpaceBeforePunctuation>("""
            "statements": [{"text": "Merci !", "language": "fr-CH"}]
            """));
}
