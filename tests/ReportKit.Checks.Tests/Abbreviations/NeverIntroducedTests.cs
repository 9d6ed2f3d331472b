using ReportKit.Checks.Abbreviations;

namespace ReportKit.Checks.Tests.Abbreviations;

public sealed class NeverIntroducedTests
{
    [Theory]
    [InlineData("The KSL spoke.", "GE-1 never says that “KSL” stands for “Keepers of Small Lights”. Write the full name with the abbreviation in brackets at the first use.")]
    public void Use_without_introduction_is_found(string words, string message) => Assert.Equal([$"sections[0].introduction: {message}"], Found(words));

    [Theory]
    [InlineData("The Keepers of Small Lights (KSL) spoke. The KSL left.")]
    [InlineData("Avaria thanked “the KSL”.")]
    [InlineData("We used the abbreviation KSL.")]
    [InlineData("The TWI and the UN spoke.")]
    [InlineData("The OBK spoke.")]
    public void What_is_known_or_said_by_others_is_fine(string words) => Assert.Empty(Found(words));

    [Fact]
    public void Words_that_we_quote_may_introduce_it() => Assert.Empty(RunOf.Of<NeverIntroduced>("""
        "reports": [{"number": "GE-1"}], "sections": [{"key": "s", "report": "GE-1", "introduction": "The KSL spoke."}],
        "statements": [{"report": "GE-1", "section": "s", "text": "We keepers of small lights (KSL) agree."}], "abbreviations": [{"abbreviation": "KSL", "expansion": "Keepers of Small Lights"}]
        """));

    private static string[] Found(string words) => RunOf.Of<NeverIntroduced>($$"""
        "reports": [{"number": "GE-1"}], "sections": [{"key": "s", "report": "GE-1", "title": "Harbour Light Register (HLR)", "introduction": {{Sample.Quoted(words)}}}],
        "abbreviations": [{"abbreviation": "KSL", "expansion": "Keepers of Small Lights"}, {"abbreviation": "UN", "expansion": "United Nations"}, {"abbreviation": "TWI", "expansion": "Tidewater Institute"}], "settings": {"Organisation": "TWI"}
        """);
}
