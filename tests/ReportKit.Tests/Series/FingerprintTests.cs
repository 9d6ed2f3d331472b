using ReportKit.Dates;
using ReportKit.Differences;
using ReportKit.Schema;
using ReportKit.Series;
using ReportKit.Sheets;

namespace ReportKit.Tests.Series;

public sealed class FingerprintTests
{
    [Fact]
    public void Every_printed_cell_that_is_filled_has_a_mark_that_never_changes() =>
        Assert.Equal(
            "Section 3a1089b2; Date bb19c663; Speaker ea92d5ce; Text 0c5a2ca7; Cite 9d4f56c4",
            Fingerprint.Of(StatementColumns.Sheet, Row("""{"id": "S-0001", "report": "GE-1", "section": "s", "date": "2025-03-07", "speaker": "Avaria", "text": "Words.", "cite": false, "status": "Ready", "tags": "ice", "internalNotes": "Ours."}""")));

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
        var row = new Statement(RowCells.Of(StatementColumns.Sheet, 0, StatementColumns.Sheet.Columns.Select(column => (column, (object?)"x"))));

        Assert.Equal(
            "ID, Report, Status, Tags, Internal notes",
            string.Join(", ", StatementColumns.Sheet.Columns.Except(Fingerprint.Changed(StatementColumns.Sheet, row, ""))));
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("; ;; Text")]
    [InlineData("Text 1; Text 2")]
    public void Mark_that_somebody_typed_over_is_another(string fingerprint) =>
        Assert.Equal(["Text"], Fingerprint.Changed(StatementColumns.Sheet, Row("""{"text": "One."}"""), fingerprint).Select(column => column.Name));

    [Theory]
    [InlineData("\"speaker\": \"AVARIA\"")]
    [InlineData("\"speaker\": \"avaria and Sundrey\"")]
    [InlineData("\"speaker\": \"Avaria; Sundrey\"")]
    [InlineData("\"source\": \"https://example.org/paper\"")]
    [InlineData("\"section\": \"First session\"")]
    public void Mark_of_a_version_that_understood_less_is_no_other(string cell)
    {
        var before = StatementColumns.Sheet.Columns.Where(column => cell.Contains($"\"{column.JsonName}\"", StringComparison.Ordinal)).Select(column => $"{column.Name} {ValueMark.Of(cell.Split('"')[3])}");

        Assert.Empty(Fingerprint.Changed(StatementColumns.Sheet, Known(cell), string.Join("; ", before)));
    }

    [Fact]
    public void Range_that_was_typed_as_one_day_is_no_other()
    {
        var typed = new Statement(RowCells.Of(StatementColumns.Sheet, 0, (StatementColumns.Date, StatementColumns.Date.Kind.Parse("2025-03-06/2025-03-10"))));

        Assert.Equal(new PartialDate(2025, 3, 10), typed.EndDate);
        Assert.Empty(Fingerprint.Changed(StatementColumns.Sheet, typed, $"Date {ValueMark.Of("2025-03-06/2025-03-10")}"));
    }

    [Fact]
    public void Cell_that_is_typed_as_it_is_understood_is_no_other_and_another_name_is()
    {
        var typed = Fingerprint.Of(StatementColumns.Sheet, Known("\"speaker\": \"AVARIA\""));

        Assert.Matches("^Speaker [0-9a-f]{8}/[0-9a-f]{8}$", typed);
        Assert.Empty(Fingerprint.Changed(StatementColumns.Sheet, Known("\"speaker\": \"Avaria\""), typed));
        Assert.Empty(Fingerprint.Changed(StatementColumns.Sheet, Known("\"speaker\": \"avaria\""), typed));
        Assert.Equal(["Speaker"], Fingerprint.Changed(StatementColumns.Sheet, Known("\"speaker\": \"SUNDREY\""), typed).Select(column => column.Name));
    }

    [Theory]
    [InlineData("\"title\": \"Paper\"", "\"title\": \"Papers\"", "Title")]
    [InlineData("\"title\": \"Paper\"", "\"title\": \"Paper\", \"retrieved\": \"2026-01-09\", \"linkStatus\": \"ok\"", "")]
    [InlineData("\"url\": \"https://example.org/a\"", "\"url\": \"https://example.org/a\", \"archiveUrl\": \"https://archive.example.org/a\"", "")]
    [InlineData("\"archiveUrl\": \"https://archive.example.org/a\"", "\"archiveUrl\": \"https://archive.example.org/b\"", "Archive URL")]
    [InlineData("\"citeAs\": \"Paper\", \"title\": \"One\"", "\"citeAs\": \"Paper\", \"title\": \"Two\"", "")]
    [InlineData("\"citeAs\": \"Paper\", \"title\": \"One\"", "\"citeAs\": \"Papers\", \"title\": \"Two\"", "Cite as")]
    [InlineData("\"citeAs\": \"Paper\", \"url\": \"https://example.org/a\"", "\"citeAs\": \"Paper\", \"url\": \"https://example.org/b\"", "URL")]
    public void Source_is_another_where_its_footnote_is(string before, string after, string columns) =>
        Assert.Equal(columns, string.Join(", ", Fingerprint.Changed(SourceColumns.Sheet, Source(after), Fingerprint.Of(SourceColumns.Sheet, Source(before)))));

    [Theory]
    [InlineData("\"title\": \"One\"", "\"title\": \"Two\", \"level\": 1, \"dateHeadings\": false", "Title")]
    [InlineData("\"title\": \"One\"", "\"title\": \"One\", \"introduction\": \"Words.\", \"dateHeadings\": true", "Introduction, Date headings")]
    public void Section_is_another_where_it_prints_other_words(string before, string after, string columns) =>
        Assert.Equal(columns, string.Join(", ", Fingerprint.Changed(SectionColumns.Sheet, Section(after), Fingerprint.Of(SectionColumns.Sheet, Section(before)))));

    private static Source Source(string json) => Sample.Dataset($$"""{"sources": [{{{json}}}]}""").Sources.Rows[0];

    private static Section Section(string json) => Sample.Dataset($$"""{"sections": [{{{json}}}]}""").Sections.Rows[0];

    /// <summary>A statement among rows that its cells may name.</summary>
    private static Statement Known(string json) => Sample.Dataset($$"""
        {
          "speakers": [{"name": "Avaria"}, {"name": "Sundrey"}],
          "sources": [{"id": "a", "url": "https://example.org/paper"}],
          "sections": [{"key": "s", "title": "First session"}],
          "statements": [{{{json}}}]
        }
        """).Statements.Rows[0];

    private static string Changed(string before, string after) =>
        string.Join(", ", Fingerprint.Changed(StatementColumns.Sheet, Row("{" + after + "}"), Fingerprint.Of(StatementColumns.Sheet, Row("{" + before + "}"))));

    private static Statement Row(string json) => Sample.Dataset($$"""{"statements": [{{json}}]}""").Statements.Rows[0];
}
