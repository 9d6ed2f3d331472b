using ReportKit.Checks.Consistency.Headings;

namespace ReportKit.Checks.Tests.Consistency;

public sealed class SessionUnderOtherChapterTests
{
    [Theory]
    [InlineData("Third session of the TKB")]
    [InlineData("Tide Keepers Board, third session")]
    public void Heading_of_another_body_is_found(string title) => Assert.Equal(
        [$"sections[1].title: “{title}” stands under “The Harbour Lights Group (HLG)”, and not under “The Tide Keepers Board (TKB)”. Move the section, or correct its heading."],
        Found(title));

    [Theory]
    [InlineData("Third session of the HLG")]
    [InlineData("Third session")]
    [InlineData("The HLG and the TKB")]
    [InlineData("What the OTC said")]
    public void Heading_of_its_own_body_and_others_are_fine(string title) => Assert.Empty(Found(title));

    private static string[] Found(string title) => RunOf.Of<SessionUnderOtherChapter>($$"""
        "reports": [{"number": "GE-1"}], "abbreviations": [{"abbreviation": "HLG", "expansion": "Harbour Lights Group"}, {"abbreviation": "TKB", "expansion": "Tide Keepers Board"}],
        "sections": [
          {"key": "a", "report": "GE-1", "title": "The Harbour Lights Group (HLG)"}, {"key": "b", "report": "GE-1", "level": 2, "title": {{Sample.Quoted(title)}}},
          {"key": "c", "report": "GE-1", "title": "The Tide Keepers Board (TKB)"}, {"key": "d", "report": "GE-1", "level": 2, "title": "Third session of the TKB"}]
        """);
}
