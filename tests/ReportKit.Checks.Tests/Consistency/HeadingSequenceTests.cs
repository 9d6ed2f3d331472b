using ReportKit.Checks.Consistency.Headings;

namespace ReportKit.Checks.Tests.Consistency;

public sealed class HeadingSequenceTests
{
    [Fact]
    public void Number_that_stands_twice_or_comes_too_late_or_is_left_out_is_found() => Assert.Equal(
        [
            "sections[2].title: “Second session” has the number of “Second session”. Correct the number, or the order of the sections.",
            "sections[4].title: “Fifth session” leaves a number out after “Third session”. Correct the number, or the order of the sections.",
            "sections[5].title: “Fourth session” comes after “Fifth session”. Correct the number, or the order of the sections.",
        ],
        RunOf.Of<HeadingSequence>("""
            "reports": [{"number": "GE-1"}], "sections": [
              {"key": "a", "report": "GE-1", "title": "First session"}, {"key": "b", "report": "GE-1", "title": "Second session^[See.]"}, {"key": "c", "report": "GE-1", "title": "Second session"},
              {"key": "d", "report": "GE-1", "title": "Third session"}, {"key": "e", "report": "GE-1", "title": "Fifth session"}, {"key": "f", "report": "GE-1", "title": "Fourth session"},
              {"key": "g", "report": "GE-1", "title": "Session 9"}]
            """));

    [Fact]
    public void Each_chapter_and_report_counts_anew() => Assert.Empty(
        RunOf.Of<HeadingSequence>("""
            "reports": [{"number": "GE-1"}, {"number": "GE-2"}], "sections": [
              {"key": "a", "report": "GE-1", "level": 1, "title": "Lights"}, {"key": "b", "report": "GE-1", "level": 2, "title": "Third session"}, {"key": "c", "report": "GE-1", "level": 2, "title": "5th session"},
              {"key": "d", "report": "GE-1", "level": 1, "title": "Ice"}, {"key": "e", "report": "GE-1", "level": 2, "title": "First session"}, {"key": "f", "report": "GE-1", "level": 2, "title": "First reading"},
              {"key": "g", "report": "GE-2", "level": 2, "title": "First session"}]
            """));
}
