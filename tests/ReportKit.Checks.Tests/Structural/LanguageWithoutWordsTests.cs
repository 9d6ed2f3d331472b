using ReportKit.Checks.Structural.Cells;

namespace ReportKit.Checks.Tests.Structural;

public sealed class LanguageWithoutWordsTests
{
    [Theory]
    [InlineData("de")]
    [InlineData("pt-BR")]
    [InlineData("swe")]
    public void Language_without_words_of_ours_is_named(string language) => Assert.Contains(
        $"Dates and the words that a report adds are there in English, French, Spanish, Russian, Arabic and Chinese; in “{language}” they are printed in English.",
        Assert.Single(RunOf.Of<LanguageWithoutWords>($$""" "settings": {"Language": "{{language}}"} """)),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("en-GB")]
    [InlineData("FR")]
    [InlineData("zh_Hans")]
    [InlineData("eng")]
    [InlineData("no tag at all")]
    public void Others_are_fine(string language) => Assert.Empty(RunOf.Of<LanguageWithoutWords>($$""" "settings": {"Language": "{{language}}"} """));
}
