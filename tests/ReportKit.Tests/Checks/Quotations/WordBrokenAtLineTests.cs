using ReportKit.Checks.Quotations;

namespace ReportKit.Tests.Checks.Quotations;

public sealed class WordBrokenAtLineTests
{
    [Theory]
    [InlineData("The list of lights is open to every harbour of the inter-\nisland sea.")]
    public void Hyphen_at_the_end_of_a_line_is_found(string words) => Assert.Single(Finding.InQuotation<WordBrokenAtLine>(words));

    [Theory]
    [InlineData("The list of lights is open to every harbour of the inter-\nisland sea, and inter-island ferries know it.")]
    [InlineData("The list of lights is open to every harbour of the infra-\nstructure, and infrastructure is dear.")]
    [InlineData("The lights are inter-\nisland ones.")]
    public void Hyphen_of_which_the_text_tells_whose_it_is_is_fine(string words) => Assert.Empty(Finding.InQuotation<WordBrokenAtLine>(words));
}
