using ReportKit.Checks.Structural;

namespace ReportKit.Checks.Tests.Structural;

public sealed class EmptySectionTests
{
    [Theory]
    [InlineData("""{"key": "s", "title": "A"}""")]
    [InlineData("""{"key": "s", "title": "A", "level": 2}, {"key": "t", "title": "B", "level": 2, "introduction": "Words."}""")]
    [InlineData("""{"key": "s", "title": "A", "report": "GE-1"}, {"key": "t", "title": "B", "report": "GE-2", "level": 2, "introduction": "Words."}""")]
    public void Heading_with_nothing_below_is_found(string sections) =>
        Assert.Equal(
            ["sections[0].title: Nothing stands below the heading “A”. Write an introduction, put rows into it, or delete it."],
            RunOf.Of<EmptySection>($$""" "reports": [{"number": "GE-1"}, {"number": "GE-2"}], "sections": [{{sections}}], "statements": [{"section": "s", "status": "Withdrawn"}] """));

    /// <summary>There one message says what to fill in next.</summary>
    [Fact]
    public void New_workbook_is_not_told_of_each_of_its_headings() =>
        Assert.Empty(RunOf.Of<EmptySection>(""" "reports": [{"number": "GE-1"}], "sections": [{"key": "s", "title": "A", "report": "GE-1"}] """));

    [Fact]
    public void Introduction_row_or_lower_section_is_enough() =>
        Assert.Empty(RunOf.Of<EmptySection>("""
            "reports": [{"number": "GE-1"}],
            "sections": [{"key": "s", "level": 1}, {"key": "t", "level": 2, "introduction": "Words."}, {"key": "u", "level": 2}],
            "statements": [{"section": "U "}]
            """));
}
