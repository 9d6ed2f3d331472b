using ReportKit.Checks.DatesInText;
using ReportKit.Typed;

namespace ReportKit.Checks.Tests.DatesInText;

public sealed class DaysTests
{
    [Theory]
    [InlineData("2025-03-07", "2024-03-07", 1)]
    [InlineData("2024-03", "2025-03-07", -1)]
    [InlineData("2025-01-02", "2023-12-30/2024-01-03", 1)]
    [InlineData("2025-03-07", "2024-03-08", 0)]
    [InlineData("2025-03-07", "2025-03", 0)]
    [InlineData("2025", "2024-03-07", 0)]
    [InlineData("2024-02-29", "2025-03-01", 0)]
    public void Years_are_off_where_day_and_month_agree(string one, string other, int off) =>
        Assert.Equal(off, Days.Of(TypedDate.Span(one)!).YearsOff(Days.Of(TypedDate.Span(other)!)));

    [Theory]
    [InlineData("2025-03-07", "2025-03-07", 0)]
    [InlineData("2025-03-07", "2025-03-08", 0)]
    [InlineData("2025-03-07", "2025-03-10", 2)]
    [InlineData("2025-03", "2025-02-26", 2)]
    public void Days_between_are_counted(string one, string other, int days) =>
        Assert.Equal(days, Days.Of(TypedDate.Span(one)!).DistanceTo(Days.Of(TypedDate.Span(other)!)));
}
