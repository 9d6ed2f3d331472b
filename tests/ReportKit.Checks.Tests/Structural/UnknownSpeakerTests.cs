using ReportKit.Checks.Structural.Keys;

namespace ReportKit.Checks.Tests.Structural;

public sealed class UnknownSpeakerTests
{
    private const string Speakers = """ "speakers": [{"name": "Republic of Avaria", "shortName": "Avaria", "aliases": "AVA; the Avarians"}], """;

    [Fact]
    public void Speaker_who_is_not_there_is_found_with_the_nearest() =>
        Assert.Equal(
            [
                "statements[0].speaker: “Avarai” is not in the sheet Speakers. Did you mean “Avaria”?",
                "statements[1].speaker: “Sundrey” is not in the sheet Speakers. Add the speaker, or the name as an alias; it is printed as typed.",
            ],
            RunOf.Of<UnknownSpeaker>(Speakers + """ "statements": [{"speaker": "Avarai"}, {"speaker": "Avaria; Sundrey"}] """));

    [Theory]
    [InlineData("Republic of Avaria")]
    [InlineData("avaria")]
    [InlineData("the Avarians; AVA")]
    public void Name_short_name_and_alias_are_understood(string name) =>
        Assert.Empty(RunOf.Of<UnknownSpeaker>($$"""{{Speakers}} "statements": [{"speaker": "{{name}}"}] """));
}
