using ReportKit.Checks.Names;
using ReportKit.Checks.Views;

namespace ReportKit.Checks.Tests.Names;

public sealed class SpeakerTwiceInRowTests
{
    private const string Speakers = """ "speakers": [{"name": "Avaria", "aliases": "Republic of Avaria"}] """;

    [Theory]
    [InlineData("""{"speaker": "Avaria; Sundrey; Avaria"}""", "statements[0].speaker: “Avaria” is named twice. Delete one of the two.")]
    [InlineData("""{"speaker": "Avaria; Republic of Avaria"}""", "statements[0].speaker: “Republic of Avaria” is named twice. Delete one of the two.")]
    [InlineData("""{"speaker": "Sundrey", "onBehalfOf": "Lethmar; the Sundrey"}""", "statements[0].onBehalfOf: “the Sundrey” is named twice. Delete one of the two.")]
    public void Speaker_who_is_named_twice_is_found(string row, string finding) =>
        Assert.Equal([finding], RunOf.Of<SpeakerTwiceInRow>($"\"statements\": [{row}], {Speakers}"));

    [Fact]
    public void Same_word_twice_is_corrected_and_another_name_of_the_speaker_is_not()
    {
        var found = new SpeakerTwiceInRow().Run(new DatasetViews(Sample.Dataset($$"""{"statements": [{"speaker": "Avaria; Sundrey; Avaria"}, {"speaker": "Avaria; Republic of Avaria"}], {{Speakers}}}""")));

        Assert.Equal(["Avaria; Sundrey", null], found.Select(finding => finding.Correction?.After));
    }

    [Fact]
    public void Speakers_who_differ_are_fine() => Assert.Empty(RunOf.Of<SpeakerTwiceInRow>(""" "statements": [{"speaker": "Avaria; Sundrey", "onBehalfOf": "Lethmar"}, {}] """));
}
