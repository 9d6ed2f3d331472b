using ReportKit.Checks.Quotations.Marks;

namespace ReportKit.Checks.Tests.Quotations;

public sealed class MixedQuotationMarksTests
{
    [Theory]
    [InlineData("The Chair’s draft and the Registrar's.", "The Chair’s draft and the Registrar’s.")]
    [InlineData("The “list” and the \"lamps\" and the \"wicks\".", "The “list” and the “lamps” and the “wicks”.")]
    [InlineData("Sundrey's, Avaria's and the ship’s lamps of the '90s.", "Sundrey’s, Avaria’s and the ship’s lamps of the ’90s.")]
    public void Straight_marks_beside_curly_ones_are_found_and_made_curly(string words, string? corrected) =>
        Assert.Equal(corrected, Assert.Single(RunOf.InProse<MixedQuotationMarks>(words)).Correction?.After);

    [Fact]
    public void In_a_quotation_it_is_to_be_checked()
    {
        var finding = Assert.Single(RunOf.InQuotation<MixedQuotationMarks>("The ship’s lamp and the Chair's."));

        Assert.Equal("Straight and curly apostrophes stand in one text. Check it against the source.", finding.Text);
        Assert.Null(finding.Correction);
    }

    [Theory]
    [InlineData("The Chair's draft and the Registrar's.")]
    [InlineData("The Chair’s “list” of a mast of 5'10\".")]
    [InlineData("The \"list\" is the Chair’s.")]
    [InlineData("The “list” is the Chair's.")]
    [InlineData("“Lights.'' The Chair’s.")]
    public void Marks_of_one_form_are_fine(string words)
    {
        Assert.Empty(RunOf.InProse<MixedQuotationMarks>(words));
        Assert.Empty(RunOf.InQuotation<MixedQuotationMarks>(words));
    }
}
