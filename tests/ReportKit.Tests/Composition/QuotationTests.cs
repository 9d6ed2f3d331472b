namespace ReportKit.Tests.Composition;

/// <summary>Where quotation marks are added, and where they are typed.</summary>
public sealed class QuotationTests
{
    [Theory]
    [InlineData("One.\\nTwo.\\nThree.", "Statement: “One.", "Statement: “Two.", "Statement: “Three.”")]
    [InlineData("One.\\n\\n  \\nTwo.", "Statement: “One.", "Statement: “Two.”")]
    [InlineData("One.\\n[...]\\nTwo.", "Statement: “One.”", "Statement: [...]", "Statement: “Two.”")]
    [InlineData("[...]\\nTwo.", "Statement: [...]", "Statement: “Two.”")]
    [InlineData("One.\\n[…]", "Statement: “One.”", "Statement: […]")]
    [InlineData("One [...] two.", "Statement: “One [...] two.”")]
    [InlineData("One:\\n- a\\n- b\\nTwo.", "Statement: “One:", "QuotationItem: a", "QuotationItem: b", "Statement: “Two.”")]
    [InlineData("One:\\n- a", "Statement: “One:", "QuotationItem: a”")]
    [InlineData("- a\\n- b", "QuotationItem: “a", "QuotationItem: b”")]
    [InlineData("• a\\n•\\u00A0b", "QuotationItem: “a", "QuotationItem: b”")]
    [InlineData("... and so on ...", "Statement: “... and so on ...”")]
    public void Each_paragraph_opens_and_the_last_one_closes(string text, params string[] lines) => Assert.Equal(lines, Lines(text));

    [Theory]
    [InlineData("“All of it is quoted.”")]
    [InlineData("“One piece.” [...] “Another piece.”")]
    [InlineData("“One piece.” [He went on:] “Another piece.”")]
    [InlineData("“Quoted with ‘marks’ and “marks” inside.”")]
    public void Marks_that_are_typed_are_not_added(string text) =>
        Assert.Equal(["Statement: " + text.Replace("\\", "", StringComparison.Ordinal)], Lines(text));

    [Theory]
    [InlineData("\\\"Straight marks.\\\"", "“Straight marks.”")]
    [InlineData("« Les feux. »", "“Les feux.”")]
    [InlineData("„Die Feuer.“ [...] „Mehr davon.“", "“Die Feuer.” [...] “Mehr davon.”")]
    public void Marks_of_another_form_become_those_of_the_report(string text, string printed) => Assert.Equal(["Statement: " + printed], Lines(text));

    [Theory]
    [InlineData("“Lights” are what we call them.")]
    [InlineData("“Lights” and “lamps” differ.")]
    [InlineData("We call them “lights.”")]
    [InlineData("“Never closed.")]
    public void Text_that_merely_begins_with_a_quoted_word_is_wrapped(string text) => Assert.Equal([$"Statement: “{text}”"], Lines(text));

    [Theory]
    [InlineData("Words.[@a]", "Statement: “Words.”[1]")]
    [InlineData("Words. ^[one]^[two]", "Statement: “Words.”[1][2]")]
    [InlineData("Words,[@a] more.", "Statement: “Words,[1] more.”")]
    public void Mark_closes_before_the_footnotes_at_the_end(string text, string line) => Assert.Equal([line], Lines(text));

    [Fact]
    public void Source_of_the_row_is_cited_after_the_closing_mark() =>
        Assert.Equal(["Statement: “One.", "Statement: “Two.”[1]"], Lines("One.\\nTwo.", ", \"source\": \"a\""));

    [Fact]
    public void Quotation_in_another_language_is_marked_as_such() =>
        Assert.Equal(["Statement: {fr:“}{fr:Des mots}{fr:”}"], Lines("Des mots", ", \"language\": \"fr\""));

    [Fact]
    public void Right_to_left_quotation_stands_in_a_paragraph_of_its_own() =>
        Assert.Equal(
            ["LeadIn: <Avaria:>", "Statement (right to left): {ar:“}{ar:كلمات}{ar:”}"],
            Lines("كلمات", ", \"language\": \"ar\", \"speaker\": \"Avaria\""));

    [Fact]
    public void Language_of_the_report_needs_no_mark() => Assert.Equal(["Statement: “Words”"], Lines("Words", ", \"language\": \"EN\""));

    private static string[] Lines(string text, string row = "") => Sample.Lines(Sample.Of([$"\"text\": \"{text}\"{row}"], ["\"id\": \"a\", \"title\": \"Paper\""]));
}
