using ReportKit.Checks.Names;

namespace ReportKit.Checks.Tests.Names;

public sealed class LeadInNamesAnotherTests
{
    [Theory]
    [InlineData("On 7 March 2025, Avaria said:")]
    [InlineData("On 7 March 2025 the Republic of Avaria:")]
    [InlineData("Avaria added:")]
    public void Speaker_of_another_row_is_found(string leadIn) =>
        Assert.Equal(["statements[0].speaker: The lead-in begins with “Avaria”, but the speaker is “Sundrey”. Correct the column Speaker, or the lead-in."], Found("Sundrey", leadIn));

    [Theory]
    [InlineData("Sundrey", "On 7 March 2025, the delegation of Sundrey said:")]
    [InlineData("Sundrey", "In reply to Avaria, it said:")]
    [InlineData("Sundrey", "Avaria and Sundrey wrote together:")]
    [InlineData("Draft report", "Avaria proposed, in the report:")]
    [InlineData("Stranger", "Avaria said:")]
    [InlineData("Avaria; Sundrey", "Avaria said:")]
    public void Own_speaker_and_what_cannot_be_compared_are_fine(string speaker, string leadIn) => Assert.Empty(Found(speaker, leadIn));

    [Fact]
    public void Speakers_whose_kind_is_blank_are_compared_too() => Assert.Single(RunOf.Of<LeadInNamesAnother>("""
        "statements": [{"speaker": "Sundrey", "leadIn": "On 7 March 2025, Avaria said:"}], "speakers": [{"name": "Avaria"}, {"name": "Sundrey"}]
        """));

    private static string[] Found(string speaker, string leadIn) => RunOf.Of<LeadInNamesAnother>($$"""
        "statements": [{"speaker": "{{speaker}}", "leadIn": "{{leadIn}}"}],
        "speakers": [{"name": "Avaria", "kind": "Member State", "aliases": "Republic of Avaria"}, {"name": "Sundrey", "kind": "Member State"}, {"name": "Draft report", "kind": "Document"}]
        """);
}
