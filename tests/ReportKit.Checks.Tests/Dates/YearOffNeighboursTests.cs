using ReportKit.Checks.Dates;

namespace ReportKit.Checks.Tests.Dates;

public sealed class YearOffNeighboursTests
{
    [Fact]
    public void Row_a_year_off_is_found() =>
        Assert.Equal(
            ["statements[1].date: The row is of 9 January 2024, but stands between rows of 20 December 2024 and 12 January 2025: 2025? Correct the year."],
            Of("2024-12-20", "2024-01-09", "2025-01-12"));

    [Theory]
    [InlineData("2025-03-03", "2025-03-04", "2025-03-05")]
    [InlineData("2025-03-03", "2025-03-09", "2025-03-05")]
    [InlineData("2023-03-03", "2024-03-04", "2025-03-05")]
    [InlineData("2025-03-03", "2024-11-04", "2025-03-05")]
    [InlineData("2025-03-03", "2024", "2025-03-05")]
    [InlineData("2025-03-05", "2024-03-04", "2025-03-03")]
    public void Rows_in_any_other_order_are_fine(params string[] dates) => Assert.Empty(Of(dates));

    private static string[] Of(params string[] dates) =>
        RunOf.Of<YearOffNeighbours>($$""" "statements": [{{string.Join(", ", dates.Select(date => $$"""{"section": "s", "date": "{{date}}"}"""))}}] """);
}
