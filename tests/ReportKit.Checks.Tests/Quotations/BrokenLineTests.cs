using ReportKit.Checks.Quotations;

namespace ReportKit.Checks.Tests.Quotations;

public sealed class BrokenLineTests
{
    [Theory]
    [InlineData("It is open to all:\nthe list of lights that is kept for every harbour of the\ninland seas.", "It is open to all:\nthe list of lights that is kept for every harbour of the inland seas.")]
    [InlineData("The list of lights is open to every harbour of the\nInland Seas", "The list of lights is open to every harbour of the Inland Seas")]
    [InlineData("The keepers agreed in the spring of 2021,\nthat the lamps stay.", "The keepers agreed in the spring of 2021, that the lamps stay.")]
    [InlineData("Les gardiens ont parlé de\nl’huile.", "Les gardiens ont parlé de l’huile.")]
    [InlineData("We thank the keepers\nof all lamps. They met in the\nspring, and they will meet.\nSo be it.", "We thank the keepers\nof all lamps. They met in the spring, and they will meet.\nSo be it.")]
    public void Line_break_within_a_sentence_is_found(string words, string? corrected) =>
        Assert.Equal(corrected, Assert.Single(RunOf.InProse<BrokenLine>(words)).Correction?.After);

    [Theory]
    [InlineData("The list of lights is open to every harbour of the seas.\nand so it stays")]
    [InlineData("The list of lights is open to all of the following:\nlarge harbours")]
    [InlineData("Short line\nof a song")]
    [InlineData("The list of lights is open to every harbour of the\ninland seas.")]
    [InlineData("We thank the Chair,\nand the keepers")]
    [InlineData("The lamps that are\nBurn on for the\nShips that were\nAt sea.")]
    [InlineData("Lamps that burn through every night,\nlamps that are out,\nlamps in the fog,\nlamps")]
    [InlineData("The list asks for lamps and\n(b) for oil")]
    [InlineData("- the list of lights that is open to every harbour\nlast")]
    public void Paragraphs_and_lists_are_fine(string words)
    {
        Assert.Empty(RunOf.InProse<BrokenLine>(words));
        Assert.Empty(RunOf.InQuotation<BrokenLine>(words));
    }

    [Fact]
    public void Items_of_a_list_are_fine() => Assert.Empty(RunOf.Of<BrokenLine>("""
        "statements": [{"kind": "List", "text": "the list of lights that is open to every harbour\nthe other list"}]
        """));
}
