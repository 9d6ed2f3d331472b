using ReportKit.Checks.Abbreviations;

namespace ReportKit.Checks.Tests.Abbreviations;

public sealed class TwoExpansionsTests
{
    [Theory]
    [InlineData("The High Lamp Registry (HLR) opened.", "“HLR” stands for “High Lamp Registry” here, and for “Harbour Light Register” in the sheet Abbreviations. Decide on one full name, here and in the sheet Abbreviations; or choose another abbreviation.")]
    [InlineData("The Old Beacon Keepers (OBK) and the Outer Bay Keepers (OBK) met.", "“OBK” stands for “Outer Bay Keepers” here, and for “Old Beacon Keepers” in sections[0].introduction. Decide on one full name, here and in the sheet Abbreviations; or choose another abbreviation.")]
    public void Second_meaning_is_found(string words, string message) => Assert.Equal([$"sections[0].introduction: {message}"], Found(words));

    [Theory]
    [InlineData("The harbour-light registers (HLRs) opened.")]
    [InlineData("The Harbour Light Register team (HLR) met.")]
    [InlineData("The Harbour (port) Light Register (HLR) opened.")]
    [InlineData("Avaria’s Harbour Light Register of the Inland Seas (HLR) opened.")]
    [InlineData("Its oldest part (HLR) opened.")]
    [InlineData("Avaria asked for “a High Lamp Registry (HLR)”.")]
    public void Same_name_in_another_form_is_fine(string words) => Assert.Empty(Found(words));

    private static string[] Found(string words) => RunOf.Of<TwoExpansions>($$"""
        "reports": [{"number": "GE-1"}], "sections": [{"key": "s", "report": "GE-1", "title": "Harbour Light Register (HLR)", "introduction": {{Sample.Quoted(words)}}}],
        "abbreviations": [{"abbreviation": "HLR", "expansion": "Harbour Light Register"}]
        """);
}
