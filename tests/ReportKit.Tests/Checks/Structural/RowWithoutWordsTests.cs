using ReportKit.Checks.Structural;

namespace ReportKit.Tests.Checks.Structural;

public sealed class RowWithoutWordsTests
{
    [Theory]
    [InlineData("\"speaker\": \"Avaria\"")]
    [InlineData("\"kind\": \"Heading\", \"note\": \"A note.\"")]
    [InlineData("\"kind\": \"List\"")]
    public void Row_that_has_nothing_to_print_is_found(string row) =>
        Assert.Equal(["statements[0].text: The row has no words to print. Fill in the text, or withdraw the row."], Finding.Of<RowWithoutWords>($$""" "statements": [{ {{row}} }] """));

    [Theory]
    [InlineData("\"text\": \"We agree.\"")]
    [InlineData("\"leadIn\": \"Avaria agreed.\"")]
    [InlineData("\"kind\": \"Narrative\", \"note\": \"A note.\"")]
    [InlineData("\"speaker\": \"Avaria\", \"status\": \"Withdrawn\"")]
    public void Row_with_words_of_some_kind_is_fine(string row) => Assert.Empty(Finding.Of<RowWithoutWords>($$""" "statements": [{ {{row}} }] """));
}
