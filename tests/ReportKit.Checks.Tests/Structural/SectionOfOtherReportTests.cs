using ReportKit.Checks.Structural.Keys;

namespace ReportKit.Checks.Tests.Structural;

public sealed class SectionOfOtherReportTests
{
    [Fact]
    public void Statement_in_a_section_of_another_report_is_found() =>
        Assert.Equal(
            ["statements[1].section: The row goes into GE-1, but its section “s2” belongs to GE-2. Choose a section of the same report; as it is, the row is not printed."],
            RunOf.Of<SectionOfOtherReport>("""
                "reports": [{"number": "GE-1"}, {"number": "GE-2"}],
                "sections": [{"key": "s1", "report": "GE-1"}, {"key": "s2", "report": "GE-2"}],
                "statements": [{"report": "GE-1", "section": "s1"}, {"report": "GE-1", "section": "s2"}, {"report": "GE-2", "section": "s2"}]
                """));

    [Fact]
    public void Section_of_no_report_is_found_where_there_are_several_drafts() =>
        Assert.Contains(
            "belongs to no report.",
            Assert.Single(RunOf.Of<SectionOfOtherReport>(""" "reports": [{"number": "GE-1"}, {"number": "GE-2"}], "sections": [{"key": "s"}], "statements": [{"report": "GE-1", "section": "s"}] """)),
            StringComparison.Ordinal);
}
