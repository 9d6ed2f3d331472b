using ReportKit.Checks.Structural;

namespace ReportKit.Checks.Tests.Structural;

public sealed class SectionWithoutReportTests
{
    [Theory]
    [InlineData("{\"number\": \"GE-1\"}, {\"number\": \"GE-2\"}")]
    [InlineData("{\"number\": \"GE-1\", \"status\": \"Published\"}")]
    public void Section_that_no_report_prints_is_found(string reports) =>
        Assert.Equal(
            ["sections[0].report: The section “s” names no report, and there is not just one draft: no report prints it. Fill in the report."],
            RunOf.Of<SectionWithoutReport>($$""" "reports": [{{reports}}], "sections": [{"key": "s"}, {"key": "t", "report": "GE-1"}] """));

    [Fact]
    public void Only_draft_takes_sections_without_a_report() =>
        Assert.Empty(RunOf.Of<SectionWithoutReport>(""" "reports": [{"number": "GE-1"}, {"number": "GE-0", "status": "Published"}], "sections": [{"key": "s"}] """));
}
