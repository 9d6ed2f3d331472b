namespace ReportKit.Tests.Composition;

/// <summary>What rows print that are no quotations, and the context below those that are.</summary>
public sealed class RowKindTests
{
    private static readonly string[] Sources = ["\"id\": \"a\", \"title\": \"Paper\"", "\"id\": \"b\", \"title\": \"Page\""];

    [Theory]
    [InlineData("\"kind\": \"Narrative\", \"text\": \"One.\\nTwo.\"", "Body: One.", "Body: Two.")]
    [InlineData("\"kind\": \"Narrative\", \"text\": \"These:\\n- a\\n- b\\nEnd.\"", "Body: These:", "ListItem: a", "ListItem: b", "Body: End.")]
    [InlineData("\"kind\": \"Narrative\", \"text\": \"One.\\nTwo.\", \"source\": \"a\"", "Body: One.", "Body: Two.[1]")]
    [InlineData("\"kind\": \"Narrative\", \"text\": \"Said “words” and *more*.\"", "Body: Said “words” and *more*.")]
    [InlineData("\"kind\": \"List\", \"text\": \"a\\n- b\"", "ListItem: a", "ListItem: b")]
    [InlineData("\"kind\": \"Context\", \"text\": \"One.\\nTwo.\"", "Context: <Context:> One.", "Context: Two.")]
    [InlineData("\"kind\": \"Context\", \"text\": \"One.\", \"contextLabel\": \"Comment: \"", "Context: <Comment:> One.")]
    [InlineData("\"kind\": \"Heading\", \"text\": \"A topic^[a note]\"", "heading 3: A topic[1]")]
    [InlineData("\"kind\": \"Heading\", \"text\": \"A topic\\nof *two* lines\", \"source\": \"a\"", "heading 3: A topic of *two* lines[1]")]
    [InlineData("\"text\": \"Words.\", \"context\": \"Explained.[@a]\\nFurther.\"", "Statement: “Words.”", "Context: <Context:> Explained.[1]", "Context: Further.")]
    [InlineData("\"text\": \"Words.\", \"context\": \"- Explained.\", \"contextLabel\": \"Comment\"", "Statement: “Words.”", "Context: <Comment:> Explained.")]
    [InlineData("\"note\": \"Only a note.\"", "Body: [1]")]
    public void Row_prints_what_its_kind_asks_for(string row, params string[] lines) => Assert.Equal(lines, Sample.Lines(Sample.Of([row], Sources)));

    [Theory]
    [InlineData("\"source\": \"a\", \"locator\": \"p. 4\"", "Paper, p. 4")]
    [InlineData("\"source\": \"a\", \"alsoIn\": \"b\", \"alsoLocator\": \"p. 2\"", "Paper, and also here: Page, p. 2")]
    [InlineData("\"alsoIn\": \"b\"", "Page")]
    [InlineData("\"source\": \"a\", \"note\": \"See *there*.\"", "Paper. See *there*.")]
    [InlineData("\"source\": \"a\", \"note\": \"see there\"", "Paper, see there")]
    [InlineData("\"source\": \"a\", \"note\": \"(in French)\"", "Paper (in French)")]
    [InlineData("\"source\": \"a\", \"note\": \"; see there\"", "Paper; see there")]
    [InlineData("\"source\": \"a\", \"note\": \"[@b, p. 2] and more\"", "Paper; Page, p. 2 and more")]
    [InlineData("\"source\": \"a\", \"note\": \"[See there](https://example.org)\"", "Paper. ⟨See there → https://example.org⟩")]
    [InlineData("\"note\": \"See [@b, p. 2].\\nAnd more.\"", "See Page, p. 2. ¶ And more.")]
    [InlineData("\"note\": \"See [the page](@c).\"", "See the page.")]
    public void Closing_note_cites_the_source_then_the_second_then_the_words(string row, string note) =>
        Assert.Equal([note], Sample.Notes(Sample.Of([row + ", \"text\": \"Words.\""], [.. Sources, "\"id\": \"c\""])));

    [Fact]
    public void Footnote_inside_a_note_is_a_second_one_right_after() =>
        Assert.Equal(["Paper. First.", "Second."], Sample.Notes(Sample.Of(["\"text\": \"W.\", \"source\": \"a\", \"note\": \"First.^[Second.]\""], Sources)));

    [Fact]
    public void Source_that_is_not_to_be_cited_has_no_footnote() =>
        Assert.Equal(["Own words."], Sample.Notes(Sample.Of(["\"text\": \"W.\", \"source\": \"a\", \"alsoIn\": \"b\", \"cite\": false, \"note\": \"Own words.\""], Sources)));

    [Fact]
    public void Source_that_is_not_there_is_printed_as_typed() =>
        Assert.Equal(["[@x, p. 4]"], Sample.Notes(Sample.Of(["\"text\": \"W.\", \"source\": \"x\", \"locator\": \"p. 4\""])));

    [Fact]
    public void Link_to_a_source_leads_to_its_address_and_cites_nothing() =>
        Assert.Equal(
            ["Body: See ⟨the page → https://example.org/x⟩."],
            Sample.Lines(Sample.Of(["\"kind\": \"Narrative\", \"text\": \"See [the page](@c).\""], ["\"id\": \"c\", \"url\": \"https://example.org/x\""])));
}
