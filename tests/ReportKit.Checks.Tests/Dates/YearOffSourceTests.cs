using ReportKit.Checks.Dates.OfSources;

namespace ReportKit.Checks.Tests.Dates;

public sealed class YearOffSourceTests
{
    [Theory]
    [InlineData("On 7 March 2024, the list was adopted.[@a]")]
    [InlineData("They met.^[Adopted on 7 March 2026, see [@a, p. 4].]")]
    public void Day_of_the_source_in_another_year_is_found(string words) =>
        Assert.EndsWith("the source “a” is of 7 March 2025. Look up which of the two years is right.", Assert.Single(Of(words)), StringComparison.Ordinal);

    [Theory]
    [InlineData("On 7 March 2025, the list was adopted.[@a]")]
    [InlineData("On 8 March 2024, the list was adopted.[@a]")]
    [InlineData("On 7 March 2024, the list was adopted.[@b]")]
    [InlineData("On 7 March 2024, the list was adopted.[@a; @b]")]
    [InlineData("On 7 March 1998, the list was adopted.[@a]")]
    public void Other_days_and_the_right_one_are_fine(string words) => Assert.Empty(Of(words));

    private static string[] Of(string words) => RunOf.Of<YearOffSource>($$""" "statements": [{"kind": "Narrative", "text": "{{words}}"}], "sources": [{"id": "a", "date": "2025-03-07"}, {"id": "b", "date": "2024-03-07"}] """);
}
