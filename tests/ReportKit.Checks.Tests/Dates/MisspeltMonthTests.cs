using ReportKit.Checks.Dates;

namespace ReportKit.Checks.Tests.Dates;

public sealed class MisspeltMonthTests
{
    [Theory]
    [InlineData("They met on 11 Novembre 2024.", "They met on 11 November 2024.")]
    [InlineData("They met in Febuary 2024.", "They met in February 2024.")]
    [InlineData("They met on 3–5 Setpember 2024.", "They met on 3–5 September 2024.")]
    [InlineData("They met on 7 Mars 2024.", "They met on 7 March 2024.")]
    [InlineData("They met on 17 Oktober 2024.", "They met on 17 October 2024.")]
    public void Month_that_is_no_English_one_is_found(string words, string meant) =>
        Assert.Equal(meant, Assert.Single(RunOf.InProse<MisspeltMonth>(words)).Correction?.After);

    [Theory]
    [InlineData("They met on 11 November 2024 and 3 Sept 2024, in May 2024.")]
    [InlineData("They landed on Mars in 2024; the list of Augusta 2024; article 3 Marche 12.")]
    [InlineData("The mission Mars 2020 rose.")]
    public void Others_are_fine(string words) => Assert.Empty(RunOf.InProse<MisspeltMonth>(words));

    [Fact]
    public void Words_in_another_language_have_months_of_their_own() => Assert.Empty(RunOf.Of<MisspeltMonth>("""
        "statements": [{"text": "Réunis le 11 Novembre 2024.", "language": "fr"}]
        """));
}
