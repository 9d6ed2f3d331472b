using ReportKit.Checks.Dates;

namespace ReportKit.Checks.Tests.Dates;

public sealed class YearOffInRowTests
{
    [Theory]
    [InlineData("note", "Note taken in the room on 7 March 2024.")]
    [InlineData("context", "It spoke on 7 March 2026 for the first time.")]
    [InlineData("text", "We agree.^[Assembly, 7 March 2024.]")]
    public void Day_of_the_row_in_another_year_is_found(string column, string words) =>
        Assert.StartsWith($"statements[0].{column}: The text says “7 March 202", Assert.Single(Of(column, words)), StringComparison.Ordinal);

    [Theory]
    [InlineData("note", "Note taken in the room on 7 March 2025.")]
    [InlineData("note", "It had been said on 8 March 2024.")]
    [InlineData("context", "It recalled its birth on 7 March 1961.")]
    [InlineData("context", "It was March 2024.")]
    [InlineData("text", "We said so on 7 March 2024.")]
    public void Other_days_and_words_of_others_are_fine(string column, string words) => Assert.Empty(Of(column, words));

    private static string[] Of(string column, string words) => RunOf.Of<YearOffInRow>($$""" "statements": [{"date": "2025-03-07", "{{column}}": "{{words}}"}] """);
}
