using ReportKit.Checks.Sources;

namespace ReportKit.Checks.Tests.Sources;

public sealed class StatementWithoutSourceTests
{
    [Theory]
    [InlineData("""{"section": "s", "speaker": "Avaria", "text": "We agree."}""")]
    [InlineData("""{"section": "s", "speaker": "Avaria", "text": "We agree."}, {"section": "s", "speaker": "Sundrey", "text": "So do we.", "source": "a"}""")]
    [InlineData("""{"section": "s", "speaker": "Avaria", "text": "We agree."}, {"section": "t", "kind": "Continuation", "text": "And more.", "source": "a"}""")]
    [InlineData("""{"section": "s", "speaker": "Survey", "text": "Lights are lit."}""")]
    [InlineData("""{"section": "t", "leadIn": "On 7 March 2025, Avaria said:", "text": "We agree."}""")]
    public void Quotation_that_says_not_where_it_stands_is_found(string rows) =>
        Assert.Equal(["statements[0].source: The quotation has no source. Name the source, or say in the note how the words are known."], Of(rows));

    [Fact]
    public void Quotation_among_those_that_each_have_a_footnote_is_found() => Assert.Single(Of("""
        {"section": "s", "speaker": "Avaria", "text": "One.", "source": "a"}, {"section": "s", "speaker": "Avaria", "text": "Two.", "source": "a"},
        {"section": "s", "speaker": "Avaria", "text": "Three.", "source": "a"}, {"section": "s", "speaker": "Avaria", "text": "Four."},
        {"section": "s", "speaker": "Avaria", "text": "Five.", "source": "a"}
        """));

    [Theory]
    [InlineData("""{"section": "s", "speaker": "Avaria", "text": "We agree.", "alsoIn": "a"}""")]
    [InlineData("""{"section": "s", "speaker": "Avaria", "text": "We agree.[@a]"}""")]
    [InlineData("""{"section": "s", "speaker": "Avaria", "text": "We agree.", "note": "As heard."}""")]
    [InlineData("""{"section": "s", "speaker": "Avaria", "leadIn": "Avaria^[As heard.] said:", "text": "We agree."}""")]
    [InlineData("""{"section": "s", "speaker": "Avaria", "text": "We agree.", "status": "Withdrawn"}""")]
    [InlineData("""{"section": "s", "kind": "Narrative", "text": "They agreed."}""")]
    public void Footnote_of_any_kind_is_enough(string row) => Assert.Empty(Of(row));

    [Fact]
    public void Words_of_one_speaker_may_be_cited_at_their_end() =>
        Assert.Empty(Of("""
            {"section": "s", "speaker": "Avaria", "text": "We agree."},
            {"section": "s", "speaker": "Kingdom of Avaria", "text": "And we ask for more."},
            {"section": "s", "kind": "Continuation", "text": "Much more.", "source": "a"}
            """));

    [Fact]
    public void Words_that_go_on_may_have_been_cited_with_those_before() =>
        Assert.Empty(Of("""
            {"section": "s", "speaker": "Avaria", "text": "We agree.", "source": "a"},
            {"section": "s", "kind": "Continuation", "text": "And we ask for more."},
            {"section": "t", "speaker": "Avaria", "leadIn": "In its paper^[See the paper.], Avaria said:", "text": "We agree."},
            {"section": "t", "speaker": "Avaria", "leadIn": "and", "text": "We ask for more."}
            """));

    [Fact]
    public void Words_of_a_paper_may_be_cited_above_them() =>
        Assert.Empty(Of("""
            {"section": "t", "speaker": "Survey", "leadIn": "Point 4:", "text": "Lights are lit."},
            {"section": "s", "kind": "Narrative", "text": "The survey was printed.[@a]"},
            {"section": "s", "text": "Lights are lit."}
            """));

    private static string[] Of(string statements) => RunOf.Of<StatementWithoutSource>($$"""
        "sections": [{"key": "s"}, {"key": "t", "introduction": "This is from the survey.[@a]"}],
        "statements": [{{statements}}],
        "sources": [{"id": "a"}],
        "speakers": [{"name": "Avaria", "aliases": "Kingdom of Avaria"}, {"name": "Survey", "kind": "Document"}]
        """);
}
