using ReportKit.Datasets;
using ReportKit.Schema;
using ReportKit.Series;

namespace ReportKit.Tests.Series;

public sealed class FingerprintTests
{
    [Fact]
    public void Every_printed_cell_that_is_filled_has_a_mark_that_never_changes() =>
        Assert.Equal(
            "Section 3a1089b2; Date bb19c663; Speaker ea92d5ce; Text 0c5a2ca7; Cite 9d4f56c4",
            Fingerprint.Of(Row("""{"id": "S-0001", "report": "GE-1", "section": "s", "date": "2025-03-07", "speaker": "Avaria", "text": "Words.", "cite": false, "status": "Ready", "tags": "ice", "internalNotes": "Ours."}""")));

    [Theory]
    [InlineData("\"text\": \"One.\\r\\nTwo. \"", "\"text\": \"One.\\nTwo.\"")]
    [InlineData("\"kind\": \"Statement\"", "\"locator\": null")]
    [InlineData("\"cite\": true", "\"locator\": null")]
    [InlineData("\"status\": \"Ready\", \"tags\": \"ice\", \"internalNotes\": \"Ours.\"", "\"status\": \"Published\"")]
    public void Spellings_of_the_same_value_are_no_change(string before, string after) => Assert.Equal("", Changed(before, after));

    [Theory]
    [InlineData("\"text\": \"One.\"", "\"text\": \"Two.\"", "Text")]
    [InlineData("\"text\": \"“One”\"", "\"text\": \"\\\"One\\\"\"", "Text")]
    [InlineData("\"contextLabel\": \"Comment\"", "\"context\": \"Words.\"", "Context, Context label")]
    [InlineData("\"speaker\": \"Avaria\"", "\"onBehalfOf\": \"Ormath\"", "Speaker, On behalf of")]
    [InlineData("\"date\": \"2025-03-07\"", "\"date\": \"2025-03\"", "Date")]
    [InlineData("\"cite\": false", "\"cite\": true", "Cite")]
    [InlineData("\"kind\": \"Narrative\"", "\"kind\": \"Statement\"", "Kind")]
    public void Columns_that_changed_are_named(string before, string after, string columns) => Assert.Equal(columns, Changed(before, after));

    [Fact]
    public void Every_column_is_marked_but_those_that_print_nothing()
    {
        var row = new Statement(new RowCells(0, [.. StatementColumns.Sheet.Columns.Select(column => (object?)"x")]));

        Assert.Equal(
            "ID, Report, Status, Tags, Internal notes",
            string.Join(", ", StatementColumns.Sheet.Columns.Except(Fingerprint.Changed(row, ""))));
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("; ;; Text")]
    [InlineData("Text 1; Text 2")]
    public void Mark_that_somebody_typed_over_is_another(string fingerprint) =>
        Assert.Equal(["Text"], Fingerprint.Changed(Row("""{"text": "One."}"""), fingerprint).Select(column => column.Name));

    private static string Changed(string before, string after) =>
        string.Join(", ", Fingerprint.Changed(Row("{" + after + "}"), Fingerprint.Of(Row("{" + before + "}"))));

    private static Statement Row(string json) => Sample.Dataset($$"""{"statements": [{{json}}]}""").Statements.Rows[0];
}
