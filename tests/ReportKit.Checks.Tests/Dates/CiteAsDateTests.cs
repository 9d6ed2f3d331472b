using ReportKit.Checks.Dates.OfSources;

namespace ReportKit.Checks.Tests.Dates;

public sealed class CiteAsDateTests
{
    [Theory]
    [InlineData("Avaria, Opening statement, 7 March 2024", "7 March 2024")]
    [InlineData("Avaria, Opening statement, 8 March 2025, https://example.org/7", "8 March 2025")]
    [InlineData("Avaria, Opening statement, April 2025", "April 2025")]
    public void Citation_of_another_day_is_found(string citeAs, string said) =>
        Assert.Equal(
            [$"sources[0].citeAs: The column Date says 7 March 2025, but Cite as “{said}”. Look up which of the two is right."],
            RunOf.Of<CiteAsDate>($$""" "sources": [{"id": "a", "date": "2025-03-07", "citeAs": "{{citeAs}}"}] """));

    [Theory]
    [InlineData("Avaria, Statement, Fifth session (3–7 March 2025)")]
    [InlineData("Resolution adopted on 7 March 2025, Distr.: 1 June 2025")]
    [InlineData("Avaria, Statement, March 2025")]
    [InlineData("Avaria, Statement on the draft of 3 May")]
    [InlineData("Avaria, Statement")]
    public void Citation_of_the_same_day_among_others_is_fine(string citeAs) =>
        Assert.Empty(RunOf.Of<CiteAsDate>($$""" "sources": [{"id": "a", "date": "2025-03-07", "citeAs": "{{citeAs}}"}, {"id": "b", "citeAs": "{{citeAs}}"}] """));
}
