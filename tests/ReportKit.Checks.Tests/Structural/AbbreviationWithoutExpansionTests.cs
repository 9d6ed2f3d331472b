using ReportKit.Checks.Structural;

namespace ReportKit.Checks.Tests.Structural;

public sealed class AbbreviationWithoutExpansionTests
{
    [Fact]
    public void Abbreviation_that_stands_for_nothing_is_found() =>
        Assert.Equal(
            ["abbreviations[1].expansion: The abbreviation “OWG” has no expansion. Fill in the expansion."],
            RunOf.Of<AbbreviationWithoutExpansion>(""" "abbreviations": [{"abbreviation": "AIS", "expansion": "Assembly of the Inland Seas"}, {"abbreviation": "OWG"}] """));
}
