namespace ReportKit.Tests.Composition;

/// <summary>What stands before a quotation: label, lead-in, or nothing.</summary>
public sealed class LabelTests
{
    [Theory]
    [InlineData("\"speaker\": \"Avaria\"", "<Avaria:> “Words.”")]
    [InlineData("\"speaker\": \"Avaria; Sundrey\"", "<Avaria and Sundrey:> “Words.”")]
    [InlineData("\"speaker\": \"Avaria;Sundrey ; Ysmere\"", "<Avaria, Sundrey and Ysmere:> “Words.”")]
    [InlineData("\"speaker\": \"Avaria\", \"onBehalfOf\": \"Sundrey; Ysmere\"", "<Avaria (on behalf of Sundrey and Ysmere):> “Words.”")]
    [InlineData("\"speaker\": \"Avaria\", \"onBehalfOf\": \"also on behalf of Sundrey\"", "<Avaria (also on behalf of Sundrey):> “Words.”")]
    [InlineData("\"leadIn\": \"On 7 March 2023, Avaria said:\"", "On 7 March 2023, Avaria said: “Words.”")]
    [InlineData("\"speaker\": \"Avaria\", \"leadIn\": \"Avaria *warned*:\"", "Avaria *warned*: “Words.”")]
    [InlineData("\"kind\": \"Continuation\", \"speaker\": \"Avaria\"", "“Words.”")]
    [InlineData("\"kind\": \"Continuation\", \"leadIn\": \"And:\"", "And: “Words.”")]
    [InlineData("\"status\": \"Ready\"", "“Words.”")]
    public void Label_or_lead_in_stands_before_the_quotation(string row, string printed) => Assert.Equal(["Statement: " + printed], Lines(row));

    [Fact]
    public void Lead_in_that_ends_with_a_line_break_is_a_paragraph_of_its_own() =>
        Assert.Equal(["LeadIn: The list reads:", "Statement: “Words.”"], Lines("\"leadIn\": \"The list reads:\\n\""));

    [Fact]
    public void Lead_in_of_two_paragraphs_runs_into_the_quotation_with_its_second() =>
        Assert.Equal(["LeadIn: First.", "Statement: Avaria said: “Words.”"], Lines("\"leadIn\": \"First.\\nAvaria said:\""));

    [Fact]
    public void Lead_in_may_hold_a_footnote() =>
        Assert.Equal(["Statement: Avaria[1] said: “Words.”"], Lines("\"leadIn\": \"Avaria^[a note] said:\""));

    [Fact]
    public void Block_layout_sets_the_label_above_an_indented_quotation() =>
        Assert.Equal(
            ["LeadIn: <Avaria:>", "Quotation: “One.", "Quotation: “Two.”"],
            Sample.Lines(Sample.Of(["\"speaker\": \"Avaria\", \"text\": \"One.\\nTwo.\""], report: "\"quoteLayout\": \"Block\"")));

    [Fact]
    public void Label_without_words_stands_alone() =>
        Assert.Equal(["LeadIn: <Avaria:>"], Sample.Lines(Sample.Of(["\"speaker\": \"Avaria\""])));

    private static string[] Lines(string row) => Sample.Lines(Sample.Of([row + ", \"text\": \"Words.\""]));
}
