using ReportKit.Checks.Abbreviations;

namespace ReportKit.Checks.Tests.Abbreviations;

public sealed class UnknownAbbreviationTests
{
    [Theory]
    [InlineData("The OBK met, and the OBKs left.", "GE-1 uses “OBK” 2 times and never says what it stands for. Introduce it at the first use, or add it to the sheet Abbreviations.")]
    [InlineData("The OBK met, the OBK spoke, the OBKs wrote, and the OBK left.", "GE-1 uses “OBK” 4 times and never says what it stands for. Introduce it at the first use, or add it to the sheet Abbreviations.")]
    public void Abbreviation_that_is_used_often_is_found(string words, string message) => Assert.Equal([$"sections[0].introduction: {message}"], Found(words));

    [Theory]
    [InlineData("The OBK met, spoke and wrote.")]
    [InlineData("The ITU met; the ITU rose.")]
    [InlineData("The HLR met, the HLR spoke, the HLR wrote, the HLR left.")]
    [InlineData("The Old Beacon Keepers (OBK): the OBK met, the OBK spoke, the OBK wrote, the OBK left.")]
    [InlineData("ALL met, ALL spoke, ALL wrote, ALL left, and all slept.")]
    [InlineData("Chapters III, III, III and III.")]
    public void Rare_listed_and_introduced_ones_are_fine(string words) => Assert.Empty(Found(words));

    private static string[] Found(string words) => RunOf.Of<UnknownAbbreviation>($$"""
        "reports": [{"number": "GE-1"}], "sections": [{"key": "s", "report": "GE-1", "title": "Harbour Light Register (HLR)", "introduction": {{Sample.Quoted(words)}}}],
        "abbreviations": [{"abbreviation": "HLR", "expansion": "Harbour Light Register"}]
        """);
}
