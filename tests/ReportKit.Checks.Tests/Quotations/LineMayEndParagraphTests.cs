using ReportKit.Checks.Quotations;

namespace ReportKit.Checks.Tests.Quotations;

public sealed class LineMayEndParagraphTests
{
    [Theory]
    [InlineData("We thank the keepers of the lights for the list that they have kept\nfor so many years, and for the care with which they have kept it.\nWe also thank the harbours of the inland sea, and all those who sail\nfrom one of them to the other by night.")]
    public void Full_line_that_ends_a_sentence_is_found(string words) => Assert.Single(RunOf.InQuotation<LineMayEndParagraph>(words));

    [Theory]
    [InlineData("We thank the keepers of the lights for the list that they have kept.\nWe also thank the harbours of the inland sea, and all those who sail.")]
    [InlineData("Over the water\nthe light goes out,\nand comes again.")]
    [InlineData("We ask for these:\n- a light for every harbour of the inland sea\n- a list of them for every keeper")]
    public void Paragraphs_are_fine(string words) => Assert.Empty(RunOf.InQuotation<LineMayEndParagraph>(words));
}
