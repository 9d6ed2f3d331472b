using ReportKit.Checks.Structural.Cells;

namespace ReportKit.Checks.Tests.Structural;

public sealed class StopWithinCitationTests
{
    [Theory]
    [InlineData("title", "Paper on the lights.")]
    [InlineData("session", "First session.")]
    [InlineData("publisher", "Keepers of lights. ")]
    public void Stop_before_the_comma_that_follows_is_found(string column, string words) => Assert.Single(Of(column, words));

    [Theory]
    [InlineData("publisher", "Keepers Inc.")]
    [InlineData("author", "Keepers et al.")]
    [InlineData("title", "What then?")]
    [InlineData("title", "And so on...")]
    [InlineData("citeAs", "Paper on the lights.")]
    public void Abbreviations_and_citations_in_ones_own_words_are_fine(string column, string words) => Assert.Empty(Of(column, words));

    private static string[] Of(string column, string words) => RunOf.Of<StopWithinCitation>($$""" "sources": [{"id": "a", "{{column}}": "{{words}}"}] """);
}
