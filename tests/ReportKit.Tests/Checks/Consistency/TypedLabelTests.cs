using ReportKit.Checks;
using ReportKit.Checks.Consistency;

namespace ReportKit.Tests.Checks.Consistency;

public sealed class TypedLabelTests
{
    [Theory]
    [InlineData("Context: The keepers had asked.")]
    [InlineData("context : The keepers had asked.")]
    [InlineData("Comment: The keepers had asked.")]
    public void Label_in_the_cell_is_found_and_cut(string context)
    {
        var finding = Assert.Single(new TypedLabel().Run(new Manuscript(Sample.Of([$"\"text\": \"Yes.\", \"context\": {Sample.Quoted(context)}"]))));

        Assert.Equal("The keepers had asked.", finding.Correction?.After);
    }

    [Fact]
    public void Speaker_in_the_words_of_a_statement_is_found_and_left() => Assert.Equal(
        ["statements[0].text: “Avaria:” is printed by itself. Check it against the source."],
        Finding.Of<TypedLabel>("\"statements\": [{\"speaker\": \"Avaria\", \"text\": \"Avaria: We agree.\"}]"));

    [Theory]
    [InlineData("\"text\": \"Yes.\", \"context\": \"Contexts: they vary.\"")]
    [InlineData("\"kind\": \"Narrative\", \"text\": \"Note: the list is long.\"")]
    [InlineData("\"speaker\": \"Avaria\", \"leadIn\": \"It said:\", \"text\": \"Avaria: a land of lamps.\"")]
    public void Other_words_are_fine(string row) => Assert.Empty(new TypedLabel().Run(new Manuscript(Sample.Of([row]))));
}
