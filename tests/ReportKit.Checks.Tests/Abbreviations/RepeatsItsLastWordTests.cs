using ReportKit.Checks.Abbreviations;

namespace ReportKit.Checks.Tests.Abbreviations;

public sealed class RepeatsItsLastWordTests
{
    [Theory]
    [InlineData("They opened the HLR register.", "“HLR register” says “Register” twice, since it is in “HLR”. Delete the word after the abbreviation.")]
    [InlineData("They opened the HLR Registers.", "“HLR Registers” says “Register” twice, since it is in “HLR”. Delete the word after the abbreviation.")]
    public void Word_that_is_in_the_abbreviation_is_found(string words, string message) => Assert.Equal([$"sections[0].introduction: {message}"], Found(words));

    [Fact]
    public void Noun_before_a_small_word_counts() => Assert.Equal(
        ["“CL commission” says “Commission” twice, since it is in “CL”."],
        RunOf.InProse<RepeatsItsLastWord>("The Commission on Lights (CL) met, and the CL commission rose.").Select(finding => finding.Message));

    [Fact]
    public void Words_of_a_report_and_what_everybody_knows_count_too() => Assert.Equal(
        ["“TKB board” says “Board” twice, since it is in “TKB”.", "“SDG Goals” says “goal” twice, since it is in “SDG”.", "“LDC countries” says “country” twice, since it is in “LDC”."],
        RunOf.InProse<RepeatsItsLastWord>("The Tide Keepers Board (TKB) met. The TKB board rose. See the SDG Goals for an LDC, for LDC countries.").Select(finding => finding.Message));

    [Theory]
    [InlineData("They opened the HLR. Register there.")]
    [InlineData("They opened the HLR registry.")]
    [InlineData("Avaria praised “the HLR register”.")]
    public void Other_words_and_quotations_are_fine(string words) => Assert.Empty(Found(words));

    private static string[] Found(string words) => RunOf.Of<RepeatsItsLastWord>($$"""
        "reports": [{"number": "GE-1"}], "sections": [{"key": "s", "report": "GE-1", "title": "Harbour Light Register (HLR)", "introduction": {{Sample.Quoted(words)}}}],
        "abbreviations": [{"abbreviation": "HLR", "expansion": "Harbour Light Register"}]
        """);
}
