using ReportKit.Checks.Quotations.Marks;

namespace ReportKit.Checks.Tests.Quotations;

public sealed class UnpairedBracketTests
{
    [Theory]
    [InlineData("The list [of lights is open.", "The bracket [ in “The list [of lights …” has no partner.")]
    [InlineData("The list of lights) is open.", "The bracket ) in “… of lights) is open.” has no partner.")]
    [InlineData("It says (see [the list) here.", "The bracket [ in “… says (see [the list) …” has no partner.")]
    [InlineData("See 灯（亮了。", "The bracket （ in “See 灯（亮了。” has no partner.")]
    public void Bracket_without_partner_is_found(string words, string message) =>
        Assert.Equal(message, Assert.Single(RunOf.InProse<UnpairedBracket>(words)).Message);

    [Fact]
    public void In_a_quotation_it_is_to_be_checked()
    {
        var finding = Assert.Single(RunOf.InQuotation<UnpairedBracket>("The list [of lights is open."));

        Assert.Equal("The bracket [ in “The list [of lights …” has no partner. Check it against the source.", finding.Text);
        Assert.Null(finding.Correction);
    }

    [Theory]
    [InlineData("(a) lamps [or [wicks]], {oil}")]
    [InlineData("a) lamps, b) wicks, 1) oil, 12) rope, iv) bells")]
    [InlineData("So it is :) and so ;( it goes")]
    [InlineData("（灯）『港』")]
    [InlineData("The list^[open note")]
    [InlineData("A [computer data] [digital information] list")]
    public void Paired_brackets_and_numbers_of_items_are_fine(string words)
    {
        Assert.Empty(RunOf.InProse<UnpairedBracket>(words));
        Assert.Empty(RunOf.InQuotation<UnpairedBracket>(words));
    }
}
