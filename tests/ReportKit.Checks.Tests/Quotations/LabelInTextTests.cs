using ReportKit.Checks.Quotations.Wording;

namespace ReportKit.Checks.Tests.Quotations;

public sealed class LabelInTextTests
{
    private const string Speakers = """ "speakers": [{"name": "Republic of Avaria", "shortName": "Avaria", "aliases": "the Avarians"}] """;

    [Theory]
    [InlineData("Avaria: We agree.")]
    [InlineData("AVARIA : “We agree.”")]
    [InlineData("“Republic of Avaria: We agree.”")]
    [InlineData("**the Avarians**: We agree.")]
    public void Name_that_is_printed_before_the_words_is_found_in_them(string text) =>
        Assert.Contains("and the report prints that before it", Assert.Single(RunOf.Of<LabelInText>($$""" "statements": [{"speaker": "Avaria", "text": "{{text}}"}], {{Speakers}} """)), StringComparison.Ordinal);

    [Theory]
    [InlineData(""" "speaker": "Avaria", "text": "Avaria agrees: the lights stay." """)]
    [InlineData(""" "speaker": "Avaria", "text": "Sundrey: We agree." """)]
    [InlineData(""" "speaker": "Avaria", "leadIn": "The record says:", "text": "Avaria: We agree." """)]
    [InlineData(""" "text": "Avaria: We agree." """)]
    [InlineData(""" "kind": "Narrative", "speaker": "Avaria", "text": "Avaria: a country of lights." """)]
    public void Other_words_are_fine(string row) =>
        Assert.Empty(RunOf.Of<LabelInText>($$""" "statements": [{ {{row}} }], {{Speakers}} """));
}
