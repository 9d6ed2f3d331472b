using ReportKit.Checks.Sources.Places;

namespace ReportKit.Checks.Tests.Sources;

public sealed class LocatorFormTests
{
    [Theory]
    [InlineData("Art. 4", "Art. 5", "article 9", "“article 9” is given in another form elsewhere: “Art. 4”.")]
    [InlineData("Annex I", "Annex II", "annex III", "“annex III” is given in another form elsewhere: “Annex I”.")]
    public void Locator_in_another_form_is_found(string first, string second, string third, string message) =>
        Assert.Equal([$"statements[2].locator: {message} Write it as in the others."], RunOf.Of<LocatorForm>($$"""
            "sources": [{"id": "a", "kind": "Treaty"}],
            "statements": [{"text": "One.", "source": "a", "locator": "{{first}}"}, {"text": "Two.", "source": "a", "locator": "{{second}}"}, {"text": "Three.", "source": "a", "locator": "{{third}}"}]
            """));

    [Theory]
    [InlineData("Survey, p. 4, 2025", "Rules, p. 9", "List, page 12", "“page 12” is given in another form elsewhere: “p. 4”.")]
    [InlineData("Assembly, (starts at 14:20)", "Assembly, (starts at 9:20)", "Council, (starts at: 57:20)", "“starts at: 57:20” is given in another form elsewhere: “starts at 14:20”.")]
    [InlineData("Assembly, (starts at 14:20)", "Assembly, (starts at 9:20)", "Council, (starts at 00:57:20)", "“starts at 00:57:20” is given in another form elsewhere: “starts at 14:20”.")]
    [InlineData("Rules, para 4", "Rules, para 9(i)", "Rules, § 12", "“§ 12” is given in another form elsewhere: “para 4”.")]
    public void Place_in_a_note_in_another_form_is_found(string first, string second, string third, string message) =>
        Assert.Equal([$"statements[2].note: {message} Write it as in the others."], Notes(first, second, third));

    [Theory]
    [InlineData("Survey, p. 4", "Rules, pp. 9–10", "List, para 12")]
    [InlineData("Survey of Article 9, 2025", "Rules, Art. 9", "List, 7 March 2025")]
    [InlineData("They met at 10:00, and at 11:00", "Sundrey, Rules", "It began, at 9 sharp")]
    public void Other_units_and_words_are_fine(string first, string second, string third) => Assert.Empty(Notes(first, second, third));

    private static string[] Notes(params string[] notes) =>
        RunOf.Of<LocatorForm>($$""" "statements": [{{string.Join(", ", notes.Select(note => $"{{\"text\": \"Words.\", \"note\": \"{note}\"}}"))}}] """);
}
