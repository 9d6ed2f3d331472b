using ReportKit.Checks.Dates.OfSources;

namespace ReportKit.Checks.Tests.Dates;

public sealed class AddressOlderThanSourceTests
{
    [Theory]
    [InlineData("2025/02", "2025-03-09", "before the source is dated: 9 March 2025.")]
    [InlineData("2024/03", "2025-03", "before the source is dated: March 2025.")]
    [InlineData("2026/05", "2025-03-07", "more than a year after the source is dated: 7 March 2025.")]
    public void Folder_of_another_time_is_found(string folder, string date, string when) =>
        Assert.Equal(
            [$"sources[0].url: The address was filled in “{folder}”, {when} Open the address and look up the day."],
            Of(folder, date));

    [Theory]
    [InlineData("2025/03", "2025-03-09")]
    [InlineData("2025/12", "2025-03-09")]
    [InlineData("2025/02", "2025-03-02")]
    [InlineData("2025/02", "2025")]
    public void Folder_of_the_month_or_a_later_one_is_fine(string folder, string date) => Assert.Empty(Of(folder, date));

    private static string[] Of(string folder, string date) =>
        RunOf.Of<AddressOlderThanSource>($$""" "sources": [{"id": "a", "kind": "Statement", "date": "{{date}}", "url": "https://example.org/uploads/{{folder}}/statement.pdf"}] """);
}
