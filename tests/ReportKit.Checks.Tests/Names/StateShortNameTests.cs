using ReportKit.Checks.Names;
using ReportKit.Checks.Terms;

namespace ReportKit.Checks.Tests.Names;

public sealed class StateShortNameTests
{
    [Theory]
    [InlineData("Swaziland spoke first.", "Swaziland", "Eswatini")]
    [InlineData("They thanked the Czech Republic, and the Czech Republic spoke.", "Czech Republic", "Czechia")]
    [InlineData("This is Turkey’s list.", "Turkey", "Türkiye")]
    [InlineData("With Russia, all agreed.", "Russia", "Russian Federation")]
    [InlineData("Laos (in 2021) agreed.", "Laos", "Lao People’s Democratic Republic")]
    public void Other_name_is_told_once(string words, string other, string name) =>
        Assert.Equal([$"The United Nations calls “{other}” “{name}”."], RunOf.InProse<StateShortName>(words).Select(finding => finding.Message));

    [Theory]
    [InlineData("Eswatini, Czechia and Türkiye spoke; the Russian delegation read the list.")]
    [InlineData("Iran (Islamic Republic of), the Islamic Republic of Iran, Venezuela (Bolivarian Republic of) and the Plurinational State of Bolivia.")]
    [InlineData("North Macedonia, Bosnia and Herzegovina, Brunei Darussalam, the United Republic of Tanzania, the Republic of Moldova.")]
    [InlineData("The clerk Ann Holland met the United Kingdom of Great Britain and Northern Ireland.")]
    [InlineData("Avaria wrote “we thank Swaziland”.")]
    public void Official_names_those_within_others_and_quotations_are_fine(string words)
    {
        Assert.Empty(RunOf.InProse<StateShortName>(words));
        Assert.Empty(RunOf.InQuotation<StateShortName>(words));
    }

    [Fact]
    public void Speaker_is_told_at_its_first_row() => Assert.Equal(
        ["statements[1].speaker: The United Nations calls “Burma” “Myanmar”. Write it so, or accept the finding if the report means the name of another time."],
        RunOf.Of<StateShortName>("""
            "statements": [{"speaker": "Avaria"}, {"speaker": "Lethmar; Burma"}, {"speaker": "Burma", "note": "Burma spoke."}]
            """));

    [Fact]
    public void Names_in_other_languages_are_others() =>
        Assert.Empty(RunOf.Of<StateShortName>("""
            "settings": {"Language": "fr"}, "statements": [{"kind": "Narrative", "text": "Le Venezuela, la Macedonia et Burma."}]
            """));

    [Fact]
    public void No_name_is_one_that_is_told() => Assert.Empty(StateNames.All.Select(name => name.Official).Intersect(StateNames.All.Select(name => name.Other)));
}
