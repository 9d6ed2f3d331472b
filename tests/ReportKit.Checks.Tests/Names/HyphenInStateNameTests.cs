using ReportKit.Checks.Names;

namespace ReportKit.Checks.Tests.Names;

public sealed class HyphenInStateNameTests
{
    [Theory]
    [InlineData("The keepers of South-Korea spoke.", "The keepers of South Korea spoke.")]
    [InlineData("The United-States’s keepers spoke.", "The United States’s keepers spoke.")]
    [InlineData("They met in New-York.", "They met in New York.")]
    [InlineData("Sri-Lanka spoke.", "Sri Lanka spoke.")]
    [InlineData("The Member-States spoke.", "The Member States spoke.")]
    [InlineData("Timor Leste spoke.", "Timor-Leste spoke.")]
    [InlineData("Guinea Bissau spoke.", "Guinea-Bissau spoke.")]
    public void Hyphen_too_many_or_too_few_is_found(string words, string meant)
    {
        var finding = Assert.Single(RunOf.InProse<HyphenInStateName>(words));

        Assert.Equal(meant, finding.Correction?.After);
    }

    [Theory]
    [InlineData("South Korea, Timor-Leste, Guinea and Guinea-Bissau spoke of United States-led lights.")]
    [InlineData("It was a Human-Rights clause, and a New-York based keeper.")]
    [InlineData("See lights/New-York and #South-Korea.")]
    public void Right_names_are_fine(string words) => Assert.Empty(RunOf.InProse<HyphenInStateName>(words));

    [Fact]
    public void Other_languages_have_hyphens() =>
        Assert.Empty(RunOf.Of<HyphenInStateName>("""
            "statements": [{"text": "Le Royaume-Uni et les États-Unis, à New-York.", "language": "fr"}]
            """));
}
