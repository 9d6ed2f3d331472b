using ReportKit.Checks.Consistency.Spelling;

namespace ReportKit.Checks.Tests.Consistency;

public sealed class NameCaseTests
{
    [Fact]
    public void Name_in_other_capitals_is_found() => Assert.Equal(
        [
            "sections[0].introduction: “Working group on Harbour Lights” is “Working Group on Harbour Lights” in the sheets. Write it as in the sheet, or change the sheet.",
            "sections[0].introduction: “Keepers of small Lights” is “Keepers of Small Lights” in the sheets. Write it as in the sheet, or change the sheet.",
        ],
        RunOf.Of<NameCase>("""
            "abbreviations": [{"abbreviation": "WGL", "expansion": "Working Group on Harbour Lights"}], "speakers": [{"name": "Keepers of Small Lights"}],
            "sections": [{"key": "s", "introduction": "The Working group on Harbour Lights met. Then the Keepers of small Lights spoke."}]
            """));

    [Fact]
    public void Common_words_capitals_throughout_and_quotations_are_fine() => Assert.Empty(
        RunOf.Of<NameCase>("""
            "abbreviations": [{"abbreviation": "WGL", "expansion": "Working Group on Harbour Lights"}],
            "sections": [{"key": "s", "title": "WORKING GROUP ON HARBOUR LIGHTS", "introduction": "A working group on harbour lights, the “Working group on harbour Lights”, the Working Group on Harbour Lights."}],
            "statements": [{"text": "The Working group on Harbour lights."}]
            """));
}
