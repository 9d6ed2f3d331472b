using ReportKit.Checks.Consistency.Spelling;

namespace ReportKit.Checks.Tests.Consistency;

public sealed class LanguageOfWordsTests
{
    [Fact]
    public void Words_of_another_language_are_found() => Assert.Equal(
        [
            "statements[0].language: The words look French, and the row names no language. Correct the column Language.",
            "statements[1].language: The words look English, the row says “es”. Correct the column Language.",
        ],
        RunOf.Of<LanguageOfWords>("""
            "statements": [
              {"text": "Nous remercions la présidence et les délégations de la liste des feux que nous avons dans le port."},
              {"text": "We thank the Chair for the list of lights and ask that it be open to all of us.", "language": "es"}]
            """));

    [Fact]
    public void Right_languages_and_few_words_are_fine() => Assert.Empty(
        RunOf.Of<LanguageOfWords>("""
            "statements": [
              {"text": "Nous remercions la présidence et les délégations de la liste des feux que nous avons dans le port.", "language": "fr"},
              {"text": "We thank the Chair for the list of lights and ask that it be open to all of us."}, {"text": "Merci à la présidence."},
              {"text": "Wir danken dem Vorsitz und den Delegationen für die Liste der Lichter, die wir im Hafen haben.", "language": "de"}]
            """));
}
