using ReportKit.Checks.Structural;

namespace ReportKit.Checks.Tests.Structural;

public sealed class RowWithoutSectionTests
{
    [Fact]
    public void Row_that_goes_into_a_report_without_a_section_is_found() =>
        Assert.Equal(
            ["statements[0].section: The row goes into GE-1, but has no section. Choose one; as it is, the row is not printed."],
            RunOf.Of<RowWithoutSection>(""" "reports": [{"number": "GE-1"}], "statements": [{"report": "GE-1"}, {"text": "not used yet"}] """));

    [Fact]
    public void Withdrawn_row_needs_none() =>
        Assert.Empty(RunOf.Of<RowWithoutSection>(""" "reports": [{"number": "GE-1"}], "statements": [{"report": "GE-1", "status": "Withdrawn"}] """));
}
