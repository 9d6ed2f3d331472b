using ReportKit.Checks.Structural;

namespace ReportKit.Checks.Tests.Structural;

public sealed class RowWithoutWordsTests
{
    [Theory]
    [InlineData("\"speaker\": \"Avaria\"")]
    [InlineData("\"kind\": \"Heading\", \"note\": \"A note.\"")]
    [InlineData("\"kind\": \"List\"")]
    public void Row_that_has_nothing_to_print_is_found(string row) =>
        Assert.Equal(["statements[0].text: The row has no words to print. Fill in the text, or withdraw the row."], RunOf.Of<RowWithoutWords>($$""" "statements": [{ {{row}} }] """));

    [Theory]
    [InlineData("\"speaker\": \"Avaria\", \"context\": \"The vote was put off.\"", "The row has a context, but no words that it explains.")]
    [InlineData("\"kind\": \"Continuation\", \"context\": \"The vote was put off.\"", "The row has a context, but no words that it explains.")]
    [InlineData("\"kind\": \"Heading\", \"context\": \"The vote was put off.\"", "The row has a context, but no words that it explains.")]
    [InlineData("\"kind\": \"Narrative\", \"context\": \"The vote was put off.\"", "The row has a context, but no words that it explains.")]
    [InlineData("\"kind\": \"Narrative\", \"leadIn\": \"Avaria agreed.\"", "The row has no words to print.")]
    [InlineData("\"kind\": \"Context\", \"context\": \"The vote was put off.\", \"source\": \"a\"", "The words of a row of the kind Context stand in the column Text.")]
    [InlineData("\"leadIn\": \"On 7 March 2023, Avaria said:\"", "The lead-in announces words that are not there.")]
    [InlineData("\"leadIn\": \"The Council expressed its\", \"source\": \"a\"", "The lead-in announces words that are not there.")]
    [InlineData("\"source\": \"a\"", "The row has no words to print.")]
    [InlineData("\"note\": \"A note.\"", "The row has no words to print.")]
    public void What_is_lacking_is_said(string row, string problem) =>
        Assert.Equal([$"statements[0].text: {problem} Fill in the text, or withdraw the row."], RunOf.Of<RowWithoutWords>($$""" "statements": [{ {{row}} }] """));

    [Fact]
    public void Row_in_which_nothing_was_typed_is_a_remark() =>
        Assert.Equal(
            ["statements[0].text: The row is blank but for its ID and its status. Fill it in, or delete the row."],
            RunOf.Of<RowWithoutWords>(""" "statements": [{ "id": "S-0001", "status": "Draft" }] """));

    [Theory]
    [InlineData("\"text\": \"We agree.\"")]
    [InlineData("\"kind\": \"Context\", \"context\": \"The vote was put off.\"")]
    [InlineData("\"leadIn\": \"Avaria agreed.\"")]
    [InlineData("\"kind\": \"Narrative\", \"note\": \"A note.\"")]
    [InlineData("\"speaker\": \"Avaria\", \"status\": \"Withdrawn\"")]
    public void Row_with_words_of_some_kind_is_fine(string row) => Assert.Empty(RunOf.Of<RowWithoutWords>($$""" "statements": [{ {{row}} }] """));
}
