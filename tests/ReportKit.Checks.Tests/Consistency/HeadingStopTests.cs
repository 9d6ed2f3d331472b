using ReportKit.Checks.Consistency.Headings;

namespace ReportKit.Checks.Tests.Consistency;

public sealed class HeadingStopTests
{
    [Fact]
    public void Stop_after_a_heading_is_found() => Assert.Equal(
        [
            "reports[0].title: The heading “Lamps.” ends with a full stop. Delete it.",
            "sections[0].title: The heading “Fourth session of the A.I.S:” ends with a colon. Delete it.",
            "statements[0].text: The heading “Oil,” ends with a comma. Delete it.",
        ],
        RunOf.Of<HeadingStop>("""
            "reports": [{"number": "GE-1", "title": "Lamps."}], "sections": [{"key": "s", "title": "Fourth session of the A.I.S:^[See.]"}], "statements": [{"kind": "Heading", "text": "Oil,"}]
            """));

    [Fact]
    public void Abbreviations_and_questions_are_fine() => Assert.Empty(
        RunOf.Of<HeadingStop>("""
            "reports": [{"number": "GE-1", "title": "Lamps of the A.I.S."}], "sections": [{"key": "s", "title": "Who pays?"}, {"key": "t", "title": "Oil, wicks etc."}, {"key": "u", "title": "And so..."}], "statements": [{"text": "Oil."}]
            """));
}
