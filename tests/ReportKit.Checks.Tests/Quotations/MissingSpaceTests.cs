using ReportKit.Checks.Quotations;

namespace ReportKit.Checks.Tests.Quotations;

public sealed class MissingSpaceTests
{
    [Theory]
    [InlineData("The lamp,the wick.", "The lamp, the wick.")]
    [InlineData("The lamp;the wick.", "The lamp; the wick.")]
    [InlineData("The harbour.The wick.", "The harbour. The wick.")]
    [InlineData("Context:The lamp.", "Context: The lamp.")]
    [InlineData("Some supported the text,12 opposed it.", "Some supported the text, 12 opposed it.")]
    [InlineData("We thank Ms.Tarrow.", "We thank Ms. Tarrow.")]
    [InlineData("From 18,19, 22 March.", "From 18, 19, 22 March.")]
    [InlineData("The list[...] is open.", "The list [...] is open.")]
    [InlineData("open to:[...] all", "open to: [...] all")]
    public void Missing_space_is_found(string words, string? corrected) =>
        Assert.Equal(corrected, Assert.Single(RunOf.InProse<MissingSpace>(words)).Correction?.After);

    [Fact]
    public void In_a_quotation_it_is_to_be_checked()
    {
        var finding = Assert.Single(RunOf.InQuotation<MissingSpace>("not limited to:[...] lamps."));

        Assert.Equal("A space is missing in “… limited to:[...] lamps.”. Check it against the source.", finding.Text);
        Assert.Null(finding.Correction);
    }

    [Theory]
    [InlineData("1,000 lights of 3,5 m at 10:15")]
    [InlineData("the A.I.S. of example.org and Example.Com")]
    [InlineData("see example.org/list,12 and lamp-list,3")]
    [InlineData("a,b,c and N,N-oil")]
    [InlineData("A/12/CRP.3/Rev.1")]
    [InlineData("“[...] the rest”")]
    [InlineData("respect[ive] harbours")]
    [InlineData("list.Open.File and keeper@Harbour.Org")]
    [InlineData("Lampes &eacute;teintes")]
    [InlineData("灯,油")]
    [InlineData("Is it so?We")]
    public void Digits_names_and_other_scripts_are_fine(string words)
    {
        Assert.Empty(RunOf.InProse<MissingSpace>(words));
        Assert.Empty(RunOf.InQuotation<MissingSpace>(words));
    }
}
