using ReportKit.Checks.Abbreviations;

namespace ReportKit.Checks.Tests.Abbreviations;

public sealed class IntroducedTwiceTests
{
    [Theory]
    [InlineData("The Harbour Light Register (HLR) opened; the Harbour-Light Register (“HLR”) is public.", "“HLR” is introduced again; GE-1 does so already in sections[0].introduction. Write the abbreviation alone.")]
    public void Second_introduction_is_found(string words, string message) => Assert.Equal([$"sections[0].introduction: {message}"], Found(words));

    [Theory]
    [InlineData("The Harbour Light Register (HLR) opened; the HLR is public.")]
    [InlineData("The Harbour Light Register (HLR) opened; Avaria welcomed “the Harbour Light Register (HLR)”.")]
    [InlineData("The Harbour Light Register (HLR) opened, the older of the two (HLR).")]
    public void Titles_and_quotations_may_introduce_it_too(string words) => Assert.Empty(Found(words));

    private static string[] Found(string words) => RunOf.Of<IntroducedTwice>($$"""
        "reports": [{"number": "GE-1"}], "sections": [{"key": "s", "report": "GE-1", "title": "Harbour Light Register (HLR)", "introduction": {{Sample.Quoted(words)}}}],
        "abbreviations": [{"abbreviation": "HLR", "expansion": "Harbour Light Register"}]
        """);
}
