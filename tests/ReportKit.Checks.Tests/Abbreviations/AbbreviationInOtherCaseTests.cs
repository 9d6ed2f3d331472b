using ReportKit.Checks.Abbreviations;
using ReportKit.Checks.Views;

namespace ReportKit.Checks.Tests.Abbreviations;

public sealed class AbbreviationInOtherCaseTests
{
    [Theory]
    [InlineData("They opened the Hlr.", "“Hlr” is written “HLR” in the sheet Abbreviations. Write it as in the sheet Abbreviations.")]
    [InlineData("They opened the HLr.", "“HLr” is written “HLR” in the sheet Abbreviations. Write it as in the sheet Abbreviations.")]
    public void Small_letters_are_found(string words, string message) => Assert.Equal([$"sections[0].introduction: {message}"], Found(words));

    [Theory]
    [InlineData("They opened the HLR and two HLRs.")]
    [InlineData("Hlr is a word here.")]
    [InlineData("See hlr.example.org for it.")]
    [InlineData("They met in Hlr, and in hlr again.")]
    public void Capitals_words_and_addresses_are_fine(string words) => Assert.Empty(Found(words));

    [Fact]
    public void It_is_corrected_in_our_own_words_but_for_full_stops() =>
        Assert.Equal(
            ["They opened the HLR.", null],
            new AbbreviationInOtherCase().Run(new DatasetViews(Sample.Dataset("""
                {"sections": [{"key": "s", "introduction": "They opened the Hlr."}, {"key": "t", "introduction": "They left the Un."}],
                 "abbreviations": [{"abbreviation": "HLR"}, {"abbreviation": "U.N."}]}
                """))).Select(finding => finding.Correction?.After));

    private static string[] Found(string words) => RunOf.Of<AbbreviationInOtherCase>($$"""
        "reports": [{"number": "GE-1"}], "sections": [{"key": "s", "report": "GE-1", "title": "Harbour Light Register (HLR)", "introduction": {{Sample.Quoted(words)}}}],
        "abbreviations": [{"abbreviation": "HLR", "expansion": "Harbour Light Register"}]
        """);
}
