using ReportKit.Checks.Consistency.Headings;

namespace ReportKit.Checks.Tests.Consistency;

public sealed class HeadingCaseTests
{
    [Fact]
    public void Rarer_way_of_capitals_is_found() => Assert.Equal(
        ["sections[1].title: “Expected outcomes” has its capitals otherwise than “Current Situation of Lights”. Write it as the other headings are."],
        RunOf.Of<HeadingCase>("""
            "reports": [{"number": "GE-1"}], "sections": [
              {"key": "a", "report": "GE-1", "title": "Current Situation of Lights", "introduction": "The situation has a background, and outcomes are expected."},
              {"key": "b", "report": "GE-1", "title": "Expected outcomes"}, {"key": "c", "report": "GE-1", "title": "Historical Background"}, {"key": "d", "report": "GE-1", "title": "Conclusions"}]
            """));

    [Fact]
    public void Heading_in_capitals_is_found() => Assert.Equal(
        ["sections[2].title: “INTRODUCTION” has its capitals otherwise than “Work of the group”. Write it as the other headings are."],
        RunOf.Of<HeadingCase>("""
            "reports": [{"number": "GE-1"}], "sections": [
              {"key": "a", "report": "GE-1", "title": "Work of the group"}, {"key": "b", "report": "GE-1", "title": "Lamps of the harbour"}, {"key": "c", "report": "GE-1", "title": "INTRODUCTION"}]
            """));

    [Fact]
    public void Heading_that_counts_is_compared_with_those_that_count_the_same() => Assert.Empty(
        RunOf.Of<HeadingCase>("""
            "reports": [{"number": "GE-1"}], "sections": [
              {"key": "a", "report": "GE-1", "title": "First session", "introduction": "The Session rose after a session."}, {"key": "b", "report": "GE-1", "title": "Second Session"}, {"key": "c", "report": "GE-1", "title": "Third session"}]
            """));

    [Fact]
    public void Names_abbreviations_and_other_levels_are_fine() => Assert.Empty(
        RunOf.Of<HeadingCase>("""
            "reports": [{"number": "GE-1"}], "sections": [
              {"key": "a", "report": "GE-1", "level": 1, "title": "Harbour Light Register", "introduction": "A light in a harbour is in the Harbour Light Register."},
              {"key": "b", "report": "GE-1", "level": 1, "title": "Work of the OWG in March 2025"}, {"key": "c", "report": "GE-1", "level": 1, "title": "Lamps of the harbour"},
              {"key": "d", "report": "GE-1", "level": 1, "title": "Other lamps"}, {"key": "e", "report": "GE-1", "level": 2, "title": "Other Light"}]
            """));
}
