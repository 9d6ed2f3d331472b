using ReportKit.Checks.Quotations.Marks;

namespace ReportKit.Checks.Tests.Quotations;

public sealed class UnpairedQuotationMarkTests
{
    [Theory]
    [InlineData("The Chair called it “a promise to every harbour.", "The quotation mark before “a promise to every …” has no partner that closes.")]
    [InlineData("The Chair called it a promise” and left.", "The quotation mark after “… called it a promise” closes what was never opened.")]
    [InlineData("She said “we ask for ‘the open list”.", "The single quotation mark before “the open list”.” has no partner that closes.")]
    [InlineData("One \"word and no more.", "The quotation mark before “word and no more.” has no partner that closes.")]
    [InlineData("“The first.\n“The second.", "The quotation mark before “The first. “The second.” has no partner that closes.")]
    public void Mark_without_partner_is_found(string words, string message) =>
        Assert.Equal(message, Assert.Single(RunOf.InProse<UnpairedQuotationMark>(words)).Message);

    [Theory]
    [InlineData("The fee is unjust.” [...] “States have to share the cost.")]
    [InlineData("One.” […] “Two.” [...] “Three.")]
    public void Pieces_of_a_quotation_without_its_outer_marks_are_fine(string words)
    {
        Assert.Empty(RunOf.InQuotation<UnpairedQuotationMark>(words));
        Assert.NotEmpty(RunOf.InProse<UnpairedQuotationMark>(words));
    }

    [Fact]
    public void In_a_quotation_it_is_to_be_checked()
    {
        var finding = Assert.Single(RunOf.InQuotation<UnpairedQuotationMark>("The list includes (d): “Lamps of every kind."));

        Assert.Equal("The quotation mark before “Lamps of every kind.” has no partner that closes. Check it against the source.", finding.Text);
        Assert.Null(finding.Correction);
    }

    [Theory]
    [InlineData("“One” and “two”.")]
    [InlineData("“The first paragraph.\n“The second.”")]
    [InlineData("We agree.\nThe “list” of the states’ lamps, and a mast of 5\".")]
    [InlineData("„Lichter“ und »Lampen«")]
    [InlineData("”ljus” och ”lampor”")]
    [InlineData("他说：“我们同意。”")]
    [InlineData("قال “نعم")]
    [InlineData("The ‘list’, don’t say ’90s.")]
    [InlineData("The ‘Abd al-Aziz light")]
    [InlineData("“Countering darkness.'' It was adopted.")]
    [InlineData("\"One\" and \"two\"")]
    public void Paired_marks_and_apostrophes_are_fine(string words)
    {
        Assert.Empty(RunOf.InProse<UnpairedQuotationMark>(words));
        Assert.Empty(RunOf.InQuotation<UnpairedQuotationMark>(words));
    }
}
