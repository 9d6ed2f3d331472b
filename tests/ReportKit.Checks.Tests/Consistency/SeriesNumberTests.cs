using ReportKit.Checks.Consistency.Headings;

namespace ReportKit.Checks.Tests.Consistency;

public sealed class SeriesNumberTests
{
    [Fact]
    public void Number_of_another_series_is_found() => Assert.Equal(
        ["reports[0].number: “EG-001” does not begin with “GE-”. Correct the number, or the setting Series prefix."],
        RunOf.Of<SeriesNumber>("""
            "settings": {"Series prefix": "GE-"}, "reports": [{"number": "EG-001"}, {"number": "GE-002"}]
            """));

    [Fact]
    public void Without_a_prefix_any_number_is_fine() => Assert.Empty(
        RunOf.Of<SeriesNumber>("""
            "reports": [{"number": "EG-001"}]
            """));
}
