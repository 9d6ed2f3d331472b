using ReportKit.Checks.Abbreviations;
using ReportKit.Checks.Views;

namespace ReportKit.Checks.Tests.Abbreviations;

public sealed class ArticleBeforeAbbreviationTests
{
    [Theory]
    [InlineData("This is a OWG report.", "“a OWG” has the wrong article. Change the article.")]
    [InlineData("An GCR report is here.", "“An GCR” has the wrong article. Change the article.")]
    [InlineData("It is a NGO of pilots.", "“a NGO” has the wrong article. Change the article.")]
    [InlineData("It is a LDC.", "“a LDC” has the wrong article. Change the article.")]
    [InlineData("It is a FAO paper.", "“a FAO” has the wrong article. Change the article.")]
    [InlineData("Later an UN body met.", "“an UN” has the wrong article. Change the article.")]
    [InlineData("Later an UN-backed body met.", "“an UN-backed” has the wrong article. Change the article.")]
    [InlineData("Later an U.N. body met.", "“an U” has the wrong article. Change the article.")]
    [InlineData("Later an UNESCO body met.", "“an UNESCO” has the wrong article. Change the article.")]
    [InlineData("It is an NATO paper.", "“an NATO” has the wrong article. Change the article.")]
    [InlineData("It is an European paper.", "“an European” has the wrong article. Change the article.")]
    [InlineData("It is an unique paper.", "“an unique” has the wrong article. Change the article.")]
    [InlineData("It is a important paper.", "“a important” has the wrong article. Change the article.")]
    [InlineData("It was a HIV test.", "“a HIV” has the wrong article. Change the article.")]
    [InlineData("It was a EU-wide ban.", "“a EU-wide” has the wrong article. Change the article.")]
    [InlineData("They met before. A EU-wide ban is new.", "“A EU-wide” has the wrong article. Change the article.")]
    [InlineData("It was a X-ray.", "“a X-ray” has the wrong article. Change the article.")]
    [InlineData("It was an U-turn.", "“an U-turn” has the wrong article. Change the article.")]
    [InlineData("It was a e-book.", "“a e-book” has the wrong article. Change the article.")]
    [InlineData("It was a 8-point plan.", "“a 8-point” has the wrong article. Change the article.")]
    [InlineData("It was a 11th meeting.", "“a 11th” has the wrong article. Change the article.")]
    [InlineData("It was an 10-day session.", "“an 10-day” has the wrong article. Change the article.")]
    [InlineData("They held an side event.", "“an side” has the wrong article. Change the article.")]
    [InlineData("It was an one-day strike.", "“an one-day” has the wrong article. Change the article.")]
    [InlineData("It took a hour.", "“a hour” has the wrong article. Change the article.")]
    public void Article_that_stayed_after_is_found(string words, string message) => Assert.Equal([$"sections[0].introduction: {message}"], Found(words));

    [Theory]
    [InlineData("This is an OWG report and a GCR report.")]
    [InlineData("Annex A OWG follows.")]
    [InlineData("This is an HLR report, a HLR report, a UN report and a One.")]
    [InlineData("It is a European paper, an hour, a unit, an important one, a one-page note, a eulogy, a ouija, an uninvited guest.")]
    [InlineData("See option a above, items (a agreed), point a entitled Lamps, and a also. He wrote “a important list”.")]
    [InlineData("It was an 80-page paper, a 12th meeting, an 18-month term, an 1815 treaty, a 1945 charter, a T-shirt and an M-form.")]
    [InlineData("Media OWG.")]
    [InlineData("It is an NGO, an LDC, a NATO body, a SADC paper, an EU body, a EUR 5 note, an MP, an UNCTAD paper and an FAO one.")]
    [InlineData("They met an R. Smith and a U.N. clerk.")]
    public void Right_articles_and_letters_read_either_way_are_fine(string words) => Assert.Empty(Found(words));

    [Fact]
    public void It_is_corrected() =>
        Assert.Equal(
            ["An OWG came.", "It is a GCR report."],
            new ArticleBeforeAbbreviation().Run(new DatasetViews(Sample.Dataset("""{"sections": [{"key": "s", "introduction": "A OWG came."}, {"key": "t", "introduction": "It is an GCR report."}]}"""))).Select(finding => finding.Correction?.After));

    private static string[] Found(string words) => RunOf.Of<ArticleBeforeAbbreviation>($$"""
        "reports": [{"number": "GE-1"}], "sections": [{"key": "s", "report": "GE-1", "title": "Harbour Light Register (HLR)", "introduction": {{Sample.Quoted(words)}}}],
        "abbreviations": [{"abbreviation": "HLR", "expansion": "Harbour Light Register"}]
        """);
}
