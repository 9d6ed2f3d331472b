using ReportKit.Checks.Names;

namespace ReportKit.Checks.Tests.Names;

public sealed class PersonSpelledTwoWaysTests
{
    [Theory]
    [InlineData("Ambassador Ilse Tarrow spoke; then Ambassador Ilse Tarow.", "“Ilse Tarow” is nearly “Ilse Tarrow”.")]
    [InlineData("Registrar Ilse Tarow spoke; later Deputy Registrar Ilse Tarrow and Chair Ilse Tarrow.", "“Ilse Tarow” is nearly “Ilse Tarrow”.")]
    [InlineData("The Chair, Ambassador António Vale, and Ambassador Antonio Vale.", "“Antonio Vale” is nearly “António Vale”.")]
    [InlineData("Ms. Ilse Tarrow spoke; Ms Ilse Tarrow left; then Ms. Ilse Tarow.", "“Ilse Tarow” is nearly “Ilse Tarrow”.")]
    [InlineData("Minister Ilse Torenne and Minister Ilse Torrene.", "“Ilse Torrene” is nearly “Ilse Torenne”.")]
    public void Other_spelling_is_found(string words, string message) => Assert.Equal(message, Assert.Single(RunOf.InProse<PersonSpelledTwoWays>(words)).Message);

    [Theory]
    [InlineData("Ambassador Ilse Tarrow and Ambassador Ilsa Farrow.")]
    [InlineData("Ambassador Jan Vale and Ambassador Jon Vale.")]
    [InlineData("Ambassador Ilse Tarrow and Ambassador Ilse Tarrow.")]
    public void Other_people_are_fine(string words) => Assert.Empty(RunOf.InProse<PersonSpelledTwoWays>(words));

    [Fact]
    public void Sheet_of_speakers_knows_best() => Assert.Equal(
        ["statements[0].text: “Ilse Tarow” is nearly “Ilse Tarrow”. Look up the spelling."],
        RunOf.Of<PersonSpelledTwoWays>(""" "speakers": [{"name": "Registrar Ilse Tarrow"}], "statements": [{"kind": "Narrative", "text": "Chair Ilse Tarow opened."}] """));

    [Fact]
    public void Short_name_of_the_sheet_of_speakers_is_known_without_a_title() => Assert.Equal(
        ["statements[0].text: “Ilse Voyla” is nearly “Ilse Vayla”. Check it against the source."],
        RunOf.Of<PersonSpelledTwoWays>(""" "speakers": [{"name": "Ms. Ilse Vayla"}], "statements": [{"text": "I, Ilse Voyla, agree with Ilse Vayla and Ilse Tarrow."}] """));

    [Fact]
    public void Name_within_a_quotation_is_compared_with_ours() => Assert.Equal(
        ["“Ilse Tarow” is nearly “Ilse Tarrow”. Check it against the source."],
        RunOf.InProse<PersonSpelledTwoWays>("Ambassador Ilse Tarrow spoke. “We thank Ambassador Ilse Tarow”, said one.").Select(finding => finding.Text));

    [Fact]
    public void Name_without_its_title_is_found() => Assert.Equal(
        ["“Ilse Tarow” is nearly “Ilse Tarrow”."],
        RunOf.InProse<PersonSpelledTwoWays>("Ambassador Ilse Tarrow spoke, and Ilse Tarow closed.").Select(finding => finding.Message));

    [Fact]
    public void Two_who_are_quoted_may_spell_it_in_two_ways() => Assert.Empty(RunOf.InQuotation<PersonSpelledTwoWays>("We thank Ambassador Ilse Tarrow, and Chair Ilse Tarow."));
}
