using ReportKit.Checks.Names;

namespace ReportKit.Checks.Tests.Names;

public sealed class SpeakerInTwoRowsTests
{
    [Theory]
    [InlineData("""{"name": "Sun Drey", "kind": "Member State"}, {"name": "Sundrey", "kind": "Member State"}""")]
    [InlineData("""{"name": "The Keepers", "kind": "Civil society"}, {"name": "Keepers", "kind": "Other"}""")]
    [InlineData("""{"name": "Keepers", "aliases": "KSL"}, {"name": "League", "aliases": "KSL"}""")]
    [InlineData("""{"name": "Ormath (United Provinces of)", "kind": "Member State"}, {"name": "Kingdom of Ormath", "kind": "Member State"}""")]
    [InlineData("""{"name": "Avaria", "kind": "Member State", "code": "AVA"}, {"name": "Eastern Shore", "kind": "Member State", "code": "ava"}""")]
    [InlineData("""{"name": "Registrar Ilse Tarrow", "kind": "UN official"}, {"name": "Ambassador Ilse Tarrow", "kind": "Other"}""")]
    public void One_speaker_in_two_rows_is_found(string speakers) =>
        Assert.StartsWith("speakers[1].name: ", Assert.Single(RunOf.Of<SpeakerInTwoRows>($"\"speakers\": [{speakers}]")), StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"name": "Republic of Korea", "kind": "Member State"}, {"name": "Democratic People’s Republic of Korea", "kind": "Member State"}""")]
    [InlineData("""{"name": "Avaria", "kind": "Member State"}, {"name": "South Avaria", "kind": "Member State"}""")]
    [InlineData("""{"name": "Avaria", "kind": "Member State", "shortName": "avaria", "aliases": "Republic of Avaria"}""")]
    [InlineData("""{"name": "Deputy Registrar General", "kind": "UN official"}, {"name": "Registrar General", "kind": "UN official"}""")]
    [InlineData("""{"name": "Republic", "kind": "Document"}, {"name": "Kingdom of Avaria", "kind": "Document"}, {"name": "Republic of Avaria", "kind": "Document"}""")]
    public void Two_speakers_are_two(string speakers) => Assert.Empty(RunOf.Of<SpeakerInTwoRows>($"\"speakers\": [{speakers}]"));
}
