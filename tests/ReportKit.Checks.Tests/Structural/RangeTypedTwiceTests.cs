using ReportKit.Checks.Structural.Cells;

namespace ReportKit.Checks.Tests.Structural;

public sealed class RangeTypedTwiceTests
{
    [Fact]
    public void Two_last_days_are_found() => Assert.Equal(
        ["statements[0].date: Date holds 6–10 October 2025, and End date another last day. Leave the last day in one of the two cells only."],
        RunOf.Of<RangeTypedTwice>("\"statements\": [{\"date\": \"6-10 October 2025\", \"endDate\": \"2025-10-09\"}]"));

    [Theory]
    [InlineData("\"statements\": [{\"date\": \"6-10 October 2025\"}]")]
    [InlineData("\"statements\": [{\"date\": \"6-10 October 2025\", \"endDate\": \"2025-10-10\"}]")]
    [InlineData("\"reports\": [{\"periodFrom\": \"July to December 2025\"}]")]
    public void Range_in_one_cell_is_fine(string json) => Assert.Empty(RunOf.Of<RangeTypedTwice>(json));
}
