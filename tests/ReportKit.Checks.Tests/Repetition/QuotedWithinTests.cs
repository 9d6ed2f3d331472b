using ReportKit.Checks.Repetition;

namespace ReportKit.Checks.Tests.Repetition;

public sealed class QuotedWithinTests
{
    private const string Short = "Each harbour has to know the lights of its neighbours.";
    private const string Long = "We thank the keepers, who came from far to be with us. Each harbour has to know the lights of its neighbours, and those neighbours have to know each harbour, which the bureau has promised to see to before the winter.";

    [Theory]
    [InlineData(Short, Long, "The words of S-1 stand here again, within longer ones.")]
    [InlineData(Long, Short, "These words stand in S-1 already.")]
    [InlineData(Short, "each harbour has to know, the lights of its neighbours", "These words stand in S-1 already.")]
    public void Words_that_stand_in_another_chapter_are_found(string first, string second, string message) =>
        Assert.Equal([$"statements[1].text: {message} Withdraw one of the two, or quote what the other leaves out."], Of("Avaria", first, "Avaria", second));

    [Theory]
    [InlineData("Avaria", "Sundrey", Short)]
    [InlineData("Avaria", "Avaria", "Each harbour has to know the lights of its own.")]
    [InlineData("Avaria", "Avaria", "Each harbour has to know the lights.")]
    public void Other_speakers_other_words_and_short_ones_are_fine(string first, string second, string words) => Assert.Empty(Of(first, words, second, Long));

    private static string[] Of(string speaker, string words, string other, string otherWords) => RunOf.Of<QuotedWithin>($$"""
        "reports": [{"number": "GE-1"}], "sections": [{"key": "s", "report": "GE-1", "title": "S"}, {"key": "t", "report": "GE-1", "title": "T"}],
        "statements": [{"id": "S-1", "report": "GE-1", "section": "s", "speaker": "{{speaker}}", "text": "{{words}}"}, {"id": "S-2", "report": "GE-1", "section": "t", "speaker": "{{other}}", "text": "{{otherWords}}"}]
        """);
}
