using ReportKit.Checks.Consistency.Spelling;
using ReportKit.Findings;

namespace ReportKit.Checks.Tests.Consistency;

public sealed class BodyInOtherCaseTests
{
    [Fact]
    public void Rarer_way_in_our_own_words_is_a_warning() => Assert.Equal(
        ["“Harlig” is written “HARLIG” elsewhere."],
        RunOf.InProse<BodyInOtherCase>("The keepers of HARLIG met, and HARLIG rose. Then Harlig met.").Select(finding => finding.Message));

    [Fact]
    public void Way_of_those_who_are_quoted_is_a_remark()
    {
        var finding = Assert.Single(RunOf.InProse<BodyInOtherCase>("The keepers of Harlig met. “We thank HARLIG”, said one."));

        Assert.Equal(Severity.Remark, finding.Severity);
        Assert.Equal("“HARLIG” is written “Harlig” in our own words. Check it against the source.", finding.Text);
    }

    [Fact]
    public void Words_in_another_language_have_capitals_of_their_own() => Assert.Empty(RunOf.Of<BodyInOtherCase>("""
        "sections": [{"key": "s", "introduction": "The keepers of HARLIG met."}], "statements": [{"text": "Nous remercions Harlig.", "language": "fr"}]
        """));

    [Theory]
    [InlineData("HARBOURS", "The Harbours met; the harbours are many.")]
    [InlineData("THE LAMPS OF HARLIG", "Harlig met.")]
    [InlineData("An OIL paper", "Oil it is.")]
    public void Headings_in_capitals_and_words_are_fine(string title, string introduction) => Assert.Empty(RunOf.Of<BodyInOtherCase>(
        $$"""
        "sections": [{"key": "s", "title": {{Sample.Quoted(title)}}, "introduction": {{Sample.Quoted(introduction)}}}]
        """));

    [Fact]
    public void Two_speakers_may_write_it_in_two_ways() => Assert.Empty(RunOf.InQuotation<BodyInOtherCase>("We thank HARLIG, and Harlig thanks us."));
}
