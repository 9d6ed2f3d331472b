using ReportKit.Checks.Abbreviations;

namespace ReportKit.Checks.Tests.Abbreviations;

public sealed class TwoAbbreviationsTests
{
    [Theory]
    [InlineData("The Harbour Light Register (HALR) opened.", "“Harbour Light Register” is abbreviated “HALR” here, and “HLR” elsewhere. Decide on one of the two.")]
    public void Second_abbreviation_is_found(string words, string message) => Assert.Equal([$"sections[0].introduction: {message}"], Found(words));

    [Theory]
    [InlineData("The harbour light registers (HLRs) opened.")]
    [InlineData("The Harbour Light Register of Rivers (HLRR) opened.")]
    public void Same_abbreviation_and_another_name_are_fine(string words) => Assert.Empty(Found(words));

    [Fact]
    public void Two_rows_of_the_sheet_are_compared() =>
        Assert.Equal(
            ["abbreviations[1].expansion: “harbour light registers” has two abbreviations, “HLR” and “HALR”. Decide on one of the two."],
            RunOf.Of<TwoAbbreviations>(""" "abbreviations": [{"abbreviation": "HLR", "expansion": "Harbour Light Register"}, {"abbreviation": "HALR", "expansion": "harbour light registers"}, {"abbreviation": "H.L.R.", "expansion": "Harbour Light Register"}] """));

    private static string[] Found(string words) => RunOf.Of<TwoAbbreviations>($$"""
        "reports": [{"number": "GE-1"}], "sections": [{"key": "s", "report": "GE-1", "title": "Harbour Light Register (HLR)", "introduction": {{Sample.Quoted(words)}}}],
        "abbreviations": [{"abbreviation": "HLR", "expansion": "Harbour Light Register"}]
        """);
}
