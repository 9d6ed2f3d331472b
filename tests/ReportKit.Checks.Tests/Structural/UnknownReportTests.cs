using ReportKit.Checks.Structural.Keys;

namespace ReportKit.Checks.Tests.Structural;

public sealed class UnknownReportTests
{
    [Fact]
    public void Report_that_is_not_there_is_found_with_the_nearest() =>
        Assert.Equal(
            [
                "sections[0].report: There is no report “GE-10” in the sheet Reports. Did you mean “GE-1”?",
                "statements[0].report: There is no report “Next” in the sheet Reports. Correct the number, or add the report.",
            ],
            RunOf.Of<UnknownReport>(""" "reports": [{"number": "GE-1"}], "sections": [{"key": "s", "report": "GE-10"}], "statements": [{"report": "Next"}] """));

    [Fact]
    public void Report_that_is_there_or_blank_is_fine() =>
        Assert.Empty(RunOf.Of<UnknownReport>(""" "reports": [{"number": "GE-1"}], "sections": [{"key": "s", "report": "ge-1"}], "statements": [{"text": "Words."}] """));
}
