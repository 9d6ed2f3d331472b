using ReportKit.Checks.Names;

namespace ReportKit.Checks.Tests.Names;

public sealed class MisspeltNameTests
{
    private const string Known = """ "speakers": [{"name": "Hestermark"}, {"name": "Organization of Harbours"}, {"name": "Iceland"}], """;

    [Theory]
    [InlineData("We thank Hestremark for it.")]
    [InlineData("We thank Hestermrk for it.")]
    [InlineData("We thank Hestarmark for it.")]
    [InlineData("We thank Mr. Hestarmark for it.")]
    [InlineData("We thank H.E. Hestarmark for it.")]
    public void Name_with_a_slip_is_found(string words) => Assert.Contains("is nearly “Hestermark”. Check it against the source.", Assert.Single(Found(words)), StringComparison.Ordinal);

    [Theory]
    [InlineData("We thank Hestermark for it.")]
    [InlineData("We thank the Hestermarks and the Organisation.")]
    [InlineData("We thank Ireland.")]
    [InlineData("Hestarmark is how it begins.")]
    [InlineData("The Harbour thanks.")]
    public void Other_forms_and_other_names_are_fine(string words) => Assert.Empty(Found(words));

    [Fact]
    public void Other_letter_that_is_doubled_is_a_slip() => Assert.Equal(
        ["statements[0].text: “Torenne” is nearly “Torrene”. Check it against the source."],
        RunOf.Of<MisspeltName>(""" "speakers": [{"name": "Torrene"}], "statements": [{"text": "We thank Torenne for it."}] """));

    [Fact]
    public void Words_in_another_language_are_spelled_otherwise() =>
        Assert.Empty(RunOf.Of<MisspeltName>(Known + """ "statements": [{"text": "Merci, Hestermarc.", "language": "fr"}] """));

    [Fact]
    public void Two_who_are_quoted_may_spell_a_name_in_two_ways()
    {
        var others = string.Join(", ", Enumerable.Repeat("""{"text": "We thank Corvennar for it."}""", 12));

        Assert.Empty(RunOf.Of<MisspeltName>($$"""{{Known}} "statements": [{{others}}, {"text": "We thank Corvenar for it."}]"""));
        Assert.Single(RunOf.Of<MisspeltName>($$"""{{Known}} "statements": [{{others}}, {"kind": "Narrative", "text": "They thank Corvenar for it."}]"""));
    }

    private static string[] Found(string words) => RunOf.Of<MisspeltName>(Known + $$""" "statements": [{"text": "{{words}}"}] """);
}
