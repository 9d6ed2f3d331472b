using ReportKit.Checks.Consistency;
using ReportKit.Checks.Views;
using ReportKit.Findings;

namespace ReportKit.Checks.Tests.Consistency;

public sealed class TypedContextTests
{
    [Theory]
    [InlineData("\"kind\": \"Narrative\", \"text\": \"Context: The keepers had asked.\"", "The label “Context:” is printed as words of the narrative.")]
    [InlineData("\"kind\": \"Narrative\", \"text\": \"They met.\\nComment: The keepers had asked.\"", "The label “Comment:” is printed as words of the narrative.")]
    [InlineData("\"text\": \"We agree.\\nContext: The keepers had asked.\"", "The label “Context:” is printed within the quotation.")]
    public void Label_among_other_words_is_found(string row, string message)
    {
        var finding = Assert.Single(Of(row));

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.StartsWith(message, finding.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"kind\": \"Narrative\", \"text\": \"Note: the list is long.\"")]
    [InlineData("\"kind\": \"Narrative\", \"text\": \"In this context: the list is long.\"")]
    [InlineData("\"text\": \"Yes.\", \"context\": \"Context: The keepers had asked.\"")]
    [InlineData("\"kind\": \"Context\", \"text\": \"Context: The keepers had asked.\"")]
    [InlineData("\"text\": \"Context: we all know it.\"")]
    [InlineData("\"text\": \"Yes.\", \"context\": \"The keepers had asked: for oil.\"")]
    public void Other_words_are_fine(string row) => Assert.Empty(Of(row));

    private static Finding[] Of(string row) => [.. new TypedContext().Run(new DatasetViews(Sample.Of([row])))];
}
