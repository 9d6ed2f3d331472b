using ReportKit.Checks.Quotations;

namespace ReportKit.Checks.Tests.Quotations;

public sealed class DoubledPunctuationTests
{
    [Theory]
    [InlineData("The lamp,, the wick.", "The lamp, the wick.")]
    [InlineData("The lamp.. The wick.", "The lamp. The wick.")]
    [InlineData("The lamp;, the wick.", null)]
    [InlineData("The harbours., the wick.", null)]
    [InlineData("The lamp, - an old one.", null)]
    [InlineData("灯，，油", "灯，油")]
    public void Two_marks_where_one_is_enough_are_found(string words, string? corrected) =>
        Assert.Equal(corrected, Assert.Single(RunOf.InProse<DoubledPunctuation>(words)).Correction?.After);

    [Fact]
    public void In_a_quotation_it_is_to_be_checked()
    {
        var finding = Assert.Single(RunOf.InQuotation<DoubledPunctuation>("the list of lamps, - what we see as open."));

        Assert.Equal("A comma and a dash stand together in “… of lamps, - what we …”. Check it against the source.", finding.Text);
        Assert.Null(finding.Correction);
    }

    [Theory]
    [InlineData("Lamps, etc., and so on... and on.... The A.I.S.; vol.: 3.")]
    [InlineData("Why?! What?, 2025")]
    [InlineData("../list and std::list")]
    [InlineData("La lampe, – une vieille, que nous avons dans les ports – est là.")]
    [InlineData("10:15; 5,- a lamp")]
    [InlineData("……。")]
    [InlineData("«Мы живём», — так начинается письмо.")]
    public void Marks_that_may_stand_together_are_fine(string words)
    {
        Assert.Empty(RunOf.InProse<DoubledPunctuation>(words));
        Assert.Empty(RunOf.InQuotation<DoubledPunctuation>(words));
    }
}
