using ReportKit.Checks.Consistency.Spelling;

namespace ReportKit.Checks.Tests.Consistency;

public sealed class LanguageAndScriptTests
{
    [Fact]
    public void Script_of_another_language_is_found() => Assert.Equal(
        [
            "statements[0].language: The words are in Cyrillic letters, and the row names no language. Correct the column Language.",
            "statements[1].language: The words are in Latin letters, which “ar” is not written in. Correct the column Language.",
            "statements[2].language: The words are in East Asian letters, which “ru” is not written in. Correct the column Language.",
        ],
        RunOf.Of<LanguageAndScript>("""
            "statements": [{"text": "Маяки горят всю ночь."}, {"text": "The lamps are lit all night.", "language": "ar"}, {"text": "港口的灯亮了，我们都很高兴。", "language": "ru"}]
            """));

    [Fact]
    public void Right_languages_mixed_words_and_unknown_languages_are_fine() => Assert.Empty(
        RunOf.Of<LanguageAndScript>("""
            "settings": {"Language": "en-GB"}, "statements": [
              {"text": "Маяки горят всю ночь.", "language": "ru"}, {"text": "المصابيح مضاءة في Avaria.", "language": "ar"}, {"text": "Les feux sont allumés.", "language": "fr"},
              {"text": "Svetla gore cele noci.", "language": "sr-Latn"}, {"text": "Светла горе целе ноћи.", "language": "sr"}, {"text": "The port is Порт, the lamp 灯."}, {"text": "港口的灯"}]
            """));
}
