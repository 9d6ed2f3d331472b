using ReportKit.Checks;
using ReportKit.Checks.Abbreviations;

namespace ReportKit.Tests.Checks.Abbreviations;

public sealed class ArticleBeforeAbbreviationTests
{
    [Theory]
    [InlineData("This is a OWG report.", "“a OWG” has the wrong article. Change the article.")]
    [InlineData("An GCR report is here.", "“An GCR” has the wrong article. Change the article.")]
    public void Article_that_stayed_behind_is_found(string words, string message) => Assert.Equal([$"sections[0].introduction: {message}"], Found(words));

    [Theory]
    [InlineData("This is an OWG report and a GCR report.")]
    [InlineData("Annex A OWG follows.")]
    [InlineData("This is an HLR report, a HLR report, a UN report and a One.")]
    [InlineData("Media OWG.")]
    public void Right_articles_and_letters_read_either_way_are_fine(string words) => Assert.Empty(Found(words));

    [Fact]
    public void It_is_corrected() =>
        Assert.Equal(
            ["An OWG came.", "It is a GCR report."],
            new ArticleBeforeAbbreviation().Run(new Manuscript(Sample.Dataset("""{"sections": [{"key": "s", "introduction": "A OWG came."}, {"key": "t", "introduction": "It is an GCR report."}]}"""))).Select(finding => finding.Correction?.After));

    private static string[] Found(string words) => Finding.Of<ArticleBeforeAbbreviation>($$"""
        "reports": [{"number": "GE-1"}], "sections": [{"key": "s", "report": "GE-1", "title": "Harbour Light Register (HLR)", "introduction": {{Sample.Quoted(words)}}}],
        "abbreviations": [{"abbreviation": "HLR", "expansion": "Harbour Light Register"}]
        """);
}
