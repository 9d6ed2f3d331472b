using ReportKit.Checks.Names;

namespace ReportKit.Tests.Checks.Names;

public sealed class PersonSpelledTwoWaysTests
{
    [Theory]
    [InlineData("Ambassador Ilse Tarrow spoke; then Ambassador Ilse Tarow.", "“Ilse Tarow” is nearly “Ilse Tarrow”.")]
    [InlineData("Registrar Ilse Tarow spoke; later Deputy Registrar Ilse Tarrow and Chair Ilse Tarrow.", "“Ilse Tarow” is nearly “Ilse Tarrow”.")]
    [InlineData("The Chair, Ambassador António Vale, and Ambassador Antonio Vale.", "“Antonio Vale” is nearly “António Vale”.")]
    [InlineData("Minister Ilse Torenne and Minister Ilse Torrene.", "“Ilse Torrene” is nearly “Ilse Torenne”.")]
    public void Other_spelling_is_found(string words, string message) => Assert.Equal(message, Assert.Single(Finding.InProse<PersonSpelledTwoWays>(words)).Message);

    [Theory]
    [InlineData("Ambassador Ilse Tarrow and Ambassador Ilsa Farrow.")]
    [InlineData("Ambassador Jan Vale and Ambassador Jon Vale.")]
    [InlineData("Ambassador Ilse Tarrow said that “Ambassador Ilse Tarow” was misspelt.")]
    [InlineData("Ambassador Ilse Tarrow and Ambassador Ilse Tarrow.")]
    public void Other_people_and_quotations_are_fine(string words) => Assert.Empty(Finding.InProse<PersonSpelledTwoWays>(words));

    [Fact]
    public void Sheet_of_speakers_knows_best() => Assert.Equal(
        ["statements[0].text: “Ilse Tarow” is nearly “Ilse Tarrow”. Look up the spelling."],
        Finding.Of<PersonSpelledTwoWays>(""" "speakers": [{"name": "Registrar Ilse Tarrow"}], "statements": [{"kind": "Narrative", "text": "Chair Ilse Tarow opened."}] """));
}
