using ReportKit.Checks.Consistency;
using ReportKit.Checks.Views;

namespace ReportKit.Checks.Tests.Consistency;

public sealed class SecondLabelTests
{
    [Theory]
    [InlineData("Background: The keepers had asked.")]
    [InlineData("comment : The keepers had asked.")]
    [InlineData("Comment: The keepers had asked.")]
    public void Label_in_the_cell_is_found_and_cut(string context)
    {
        var finding = Assert.Single(new SecondLabel().Run(new DatasetViews(Sample.Of([$"\"text\": \"Yes.\", \"context\": {Sample.Quoted(context)}"]))));

        Assert.Equal("The keepers had asked.", finding.Correction?.After);
    }

    [Theory]
    [InlineData("\"text\": \"Yes.\", \"context\": \"Contexts: they vary.\"")]
    [InlineData("\"text\": \"Yes.\", \"context\": \"Context: The keepers had asked.\"")]
    [InlineData("\"text\": \"Yes.\", \"contextLabel\": \"Comment\", \"context\": \"Comment: The keepers had asked.\"")]
    [InlineData("\"kind\": \"Narrative\", \"text\": \"Note: the list is long.\"")]
    [InlineData("\"speaker\": \"Avaria\", \"leadIn\": \"It said:\", \"text\": \"Avaria: a land of lamps.\"")]
    public void Other_words_are_fine(string row) => Assert.Empty(new SecondLabel().Run(new DatasetViews(Sample.Of([row]))));
}
