using ReportKit.Checks.Names;

namespace ReportKit.Checks.Tests.Names;

public sealed class WordTwiceInNameTests
{
    [Theory]
    [InlineData("""{"name": "Ministry Ministry of Lights"}""", "speakers[0].name: “Ministry Ministry of Lights” has “Ministry” twice in a row. Delete one of the two.")]
    [InlineData("""{"name": "Registrar", "aliases": "the Registrar of the Registrar"}""", "speakers[0].aliases: “the Registrar of the Registrar” has “Registrar” twice in a row. Delete one of the two.")]
    public void Word_that_stands_twice_in_a_name_is_found(string speaker, string finding) =>
        Assert.Equal([finding], RunOf.Of<WordTwiceInName>($"\"speakers\": [{speaker}]"));

    [Fact]
    public void Speakers_as_typed_and_our_own_words_are_read_too()
    {
        Assert.Equal(
            ["statements[0].speaker: “Chair Chair of the OWG” has “Chair” twice in a row. Delete one of the two."],
            RunOf.Of<WordTwiceInName>(""" "statements": [{"speaker": "Chair Chair of the OWG"}] """));
        Assert.Equal("“Ministry of Ministry” has the same word twice.", Assert.Single(RunOf.InProse<WordTwiceInName>("The Ministry of Ministry wrote.")).Message);
    }

    [Theory]
    [InlineData("The Ministry of Lights of the Republic.")]
    [InlineData("The Heart of Hearts, and the most of most.")]
    [InlineData("The Chair of the Chairs.")]
    public void Other_words_are_fine(string words) => Assert.Empty(RunOf.InProse<WordTwiceInName>(words));

    [Fact]
    public void Name_of_two_equal_words_is_one() => Assert.Empty(RunOf.Of<WordTwiceInName>(""" "speakers": [{"name": "Tora Tora"}] """));

    [Theory]
    [InlineData("The Permanent Mission of the Permanent Mission of Avaria wrote.", "“Permanent Mission of the Permanent Mission” has the same word twice.")]
    [InlineData("The Board of Tide Keepers Board of Tide Keepers met.", "“Board of Tide Keepers Board of Tide Keepers” has the same words twice.")]
    [InlineData("The Ministry of Small Lights, Ministry of Small Lights, met.", "“Ministry of Small Lights, Ministry of Small Lights” has the same words twice.")]
    public void Phrase_that_stands_twice_in_a_name_is_found(string words, string message) => Assert.Equal([message], RunOf.InProse<WordTwiceInName>(words).Select(finding => finding.Message));

    [Theory]
    [InlineData("The Mission of Avaria and the Mission of Sundrey met; the Board of Keepers of the Lights, Board of Pilots.")]
    [InlineData("From the Port of Averil to the Port of Averil it is a day, day by day by day.")]
    public void Names_that_share_words_are_fine(string words) => Assert.Empty(RunOf.InProse<WordTwiceInName>(words));
}
