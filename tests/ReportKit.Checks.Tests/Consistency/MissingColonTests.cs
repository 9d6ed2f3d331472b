using ReportKit.Checks.Consistency;
using ReportKit.Checks.Views;
using ReportKit.Findings;

namespace ReportKit.Checks.Tests.Consistency;

public sealed class MissingColonTests
{
    [Fact]
    public void Lead_in_without_the_colon_that_others_have_is_found_and_corrected()
    {
        var finding = Assert.Single(Found("On 7 March, Avaria said:", "On 8 March, Sundrey said:", "On 9 March, Lethmar said"));

        Assert.Equal("A colon is missing after “On 9 March, Lethmar said”. Add the colon.", finding.Text);
        Assert.Equal("On 9 March, Lethmar said:", finding.Correction?.After);
    }

    [Theory]
    [InlineData("Avaria said:", "Sundrey said:", "Lethmar said that")]
    [InlineData("Avaria said:", "Sundrey said:", "Lethmar said,")]
    [InlineData("Avaria said", "Sundrey said", "Lethmar said")]
    public void Other_lead_ins_are_fine(string first, string second, string third) => Assert.Empty(Found(first, second, third));

    [Fact]
    public void Lone_lead_in_that_ends_with_saying_is_found() => Assert.Equal(
        ["statements[0].leadIn: A colon is missing after “… 7 March, Avaria stated”. Add the colon."],
        RunOf.Of<MissingColon>("""
            "statements": [{"leadIn": "On 7 March, Avaria stated", "text": "Yes."}, {"text": "No."}]
            """));

    [Fact]
    public void Words_that_go_on_from_their_lead_in_need_none() => Assert.Empty(RunOf.Of<MissingColon>("""
        "statements": [{"leadIn": "Avaria said:", "text": "Yes."}, {"leadIn": "Sundrey said:", "text": "No."}, {"leadIn": "Lethmar asked", "text": "that it be so."}, {"kind": "List", "text": "Oil\n- for lamps"}]
        """));

    [Theory]
    [InlineData("They asked for the following.\\n- oil\\n- wicks")]
    [InlineData("They asked for these three\\n- oil\\n- wicks")]
    [InlineData("They asked for the following (a) oil and (b) wicks.")]
    [InlineData("The line reads as follows “lamps”.")]
    public void List_without_a_colon_is_found(string words) => Assert.Single(RunOf.Of<MissingColon>($"\"statements\": [{{\"kind\": \"Narrative\", \"text\": \"{words}\"}}]"));

    [Fact]
    public void Row_above_a_list_ends_with_a_colon() => Assert.Equal(
        ["statements[0].text: A colon is missing after “They asked for these”. Add the colon."],
        RunOf.Of<MissingColon>("""
            "statements": [{"kind": "Narrative", "text": "They asked for these"}, {"kind": "List", "text": "oil\nwicks"}, {"kind": "Narrative", "text": "They left:"}, {"kind": "List", "text": "oil\nwicks"}, {"kind": "Narrative", "text": "They met"}]
            """));

    [Theory]
    [InlineData("They asked for:\\n- oil\\n- wicks")]
    [InlineData("They asked for lamps.\\n- oil\\n- wicks")]
    [InlineData("They asked for the following: (a) oil and (b) wicks.")]
    public void Colons_and_sentences_are_fine(string words) => Assert.Empty(RunOf.Of<MissingColon>($"\"statements\": [{{\"kind\": \"Narrative\", \"text\": \"{words}\"}}]"));

    private static Finding[] Found(params string[] leadIns) =>
        [.. new MissingColon().Run(new DatasetViews(Sample.Of([.. leadIns.Select(leadIn => $"\"text\": \"Yes.\", \"leadIn\": {Sample.Quoted(leadIn)}")])))];
}
