using ReportKit.Checks.Structural.Cells;

namespace ReportKit.Checks.Tests.Structural;

public sealed class NoLanguageTests
{
    [Theory]
    [InlineData("the first one")]
    [InlineData("zh Hant")]
    [InlineData("x-klingon")]
    [InlineData("en--GB")]
    [InlineData("de-Österreich")]
    public void Words_that_are_no_tag_are_found(string language)
    {
        Assert.Contains("is no language tag", Assert.Single(RunOf.Of<NoLanguage>($$""" "statements": [{"text": "Words.", "language": "{{language}}"}] """)), StringComparison.Ordinal);
        Assert.Contains("is no language tag", Assert.Single(RunOf.Of<NoLanguage>($$""" "settings": {"Language": "{{language}}"} """)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en-GB")]
    [InlineData("en_GB")]
    [InlineData("zh-Hant-TW")]
    [InlineData("fil")]
    public void Tag_is_fine(string language) => Assert.Empty(RunOf.Of<NoLanguage>($$""" "settings": {"Language": "{{language}}"}, "statements": [{"text": "Words.", "language": "{{language}}"}] """));
}
