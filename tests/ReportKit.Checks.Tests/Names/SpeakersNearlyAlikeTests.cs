using ReportKit.Checks.Names;

namespace ReportKit.Checks.Tests.Names;

public sealed class SpeakersNearlyAlikeTests
{
    [Theory]
    [InlineData("Hestermark", "Hestremark")]
    [InlineData("Hestermark", "Hesternark")]
    [InlineData("Hestermark", "Hestermrk")]
    [InlineData("Hestermark", "Hesttermark")]
    [InlineData("Hestermark", "Hestérmark")]
    [InlineData("League of Smal Lights", "League of Small Lights")]
    public void One_slip_is_found(string name, string other) =>
        Assert.Equal(
            [$"speakers[1].name: “{other}” is nearly “{name}” of speakers[0].name. Correct the name, and keep one row; if they are two speakers, give both a Code or accept the finding."],
            RunOf.Of<SpeakersNearlyAlike>($$""" "speakers": [{"name": "{{name}}"}, {"name": "{{other}}"}] """));

    [Theory]
    [InlineData("""{"name": "Ireland"}, {"name": "Iceland"}""")]
    [InlineData("""{"name": "Hestermark", "code": "HST"}, {"name": "Hesternark", "code": "HSN"}""")]
    [InlineData("""{"name": "Session 12"}, {"name": "Session 13"}""")]
    [InlineData("""{"name": "Harbour Labour Office"}, {"name": "Harbour Labor Office"}""")]
    [InlineData("""{"name": "Avaria", "aliases": "Avarla"}""")]
    [InlineData("""{"name": "Working Group A"}, {"name": "Working Group B"}""")]
    [InlineData("""{"name": "Nara"}, {"name": "Mara"}""")]
    public void Names_that_differ_for_good_reasons_are_fine(string speakers) => Assert.Empty(RunOf.Of<SpeakersNearlyAlike>($"\"speakers\": [{speakers}]"));

    [Fact]
    public void Words_that_are_too_long_for_a_name_are_not_compared()
    {
        var words = new string('a', 201);

        Assert.Empty(RunOf.Of<SpeakersNearlyAlike>($$""" "speakers": [{"name": "{{words}}"}, {"name": "{{words}}b"}] """));
    }
}
