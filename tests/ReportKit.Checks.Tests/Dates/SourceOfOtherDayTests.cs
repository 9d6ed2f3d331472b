using ReportKit.Checks.Dates.OfSources;

namespace ReportKit.Checks.Tests.Dates;

public sealed class SourceOfOtherDayTests
{
    [Theory]
    [InlineData("Video", "2025-03-06", "6 March 2025")]
    [InlineData("Video", "2025-03-08/2025-03-10", "8–10 March 2025")]
    [InlineData("Statement", "2024-03-07", "7 March 2024")]
    [InlineData("News", "2025-03-01", "1 March 2025")]
    [InlineData("Report", "2024-03-07", "7 March 2024")]
    public void Source_of_another_day_is_found(string kind, string date, string printed) =>
        Assert.Equal(
            [$"statements[0].date: The row is of 7 March 2025, but its source “a” is of {printed}. Look up which of the two is right."],
            Of(kind, date, """{"date": "2025-03-07", "source": "a"}"""));

    [Theory]
    [InlineData("Video", "2025-03-07")]
    [InlineData("Video", "2025-03-03/2025-03-07")]
    [InlineData("Video", "2025-03")]
    [InlineData("News", "2025-03-09")]
    [InlineData("Report", "2024-11-30")]
    [InlineData("Treaty", "2001-11-23")]
    public void Source_of_the_day_or_paper_of_another_time_is_fine(string kind, string date) =>
        Assert.Empty(Of(kind, date, """{"date": "2025-03-07", "source": "a"}"""));

    [Fact]
    public void Row_without_date_or_withdrawn_is_fine() =>
        Assert.Empty(Of("Video", "2025-03-06", """{"source": "a"}, {"source": "a", "date": "2025-03-07", "status": "Withdrawn"}"""));

    [Fact]
    public void Second_source_is_compared_too() =>
        Assert.Single(Of("Video", "2025-03-06", """{"date": "2025-03-07", "alsoIn": "a"}"""));

    [Fact]
    public void Source_that_all_its_rows_contradict_is_found_once() =>
        Assert.Equal(
            ["sources[0].date: The source is of 7 March 2024, but all 2 rows that quote it are of 7 March 2025. Look up which of the two is right."],
            Of("Video", "2024-03-07", """{"date": "2025-03-07", "source": "a"}, {"date": "2025-03-07", "source": "a"}"""));

    private static string[] Of(string kind, string date, string statements) =>
        RunOf.Of<SourceOfOtherDay>($$""" "statements": [{{statements}}], "sources": [{"id": "a", "kind": "{{kind}}", "date": "{{date}}"}] """);
}
