using ReportKit.Checks.Structural;

namespace ReportKit.Checks.Tests.Structural;

public sealed class CellWithoutPartnerTests
{
    [Theory]
    [InlineData("\"locator\": \"p. 4\"", "locator: What stands under Locator is not printed, because the row has nothing under Source. Fill in Source, or clear Locator.")]
    [InlineData("\"source\": \"a\", \"alsoLocator\": \"p. 4\"", "alsoLocator: What stands under Also locator is not printed, because the row has nothing under Also in. Fill in Also in, or clear Also locator.")]
    [InlineData("\"onBehalfOf\": \"Sundrey\"", "onBehalfOf: What stands under On behalf of is not printed, because the row has nothing under Speaker. Fill in Speaker, or clear On behalf of.")]
    [InlineData("\"endDate\": \"2025-03-07\"", "endDate: What stands under End date is not printed, because the row has nothing under Date. Fill in Date, or clear End date.")]
    public void Cell_that_is_not_printed_for_want_of_another_is_found(string row, string finding) =>
        Assert.Equal(["statements[0]." + finding], RunOf.Of<CellWithoutPartner>($$""" "statements": [{{{row}}}] """));

    [Fact]
    public void Cells_that_have_their_partners_are_fine() =>
        Assert.Empty(RunOf.Of<CellWithoutPartner>(""" "statements": [{"source": "a", "locator": "p. 4", "alsoIn": "b", "alsoLocator": "p. 2", "speaker": "Avaria", "onBehalfOf": "Sundrey", "date": "2025", "endDate": "2026"}] """));
}
