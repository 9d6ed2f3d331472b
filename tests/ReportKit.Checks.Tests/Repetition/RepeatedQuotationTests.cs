using ReportKit.Checks.Repetition;
using ReportKit.Sheets;

namespace ReportKit.Checks.Tests.Repetition;

public sealed class RepeatedQuotationTests
{
    [Fact]
    public void Quotation_that_stands_twice_is_found_though_a_word_differs() => Assert.Equal(
        ["statements[1].text: The words of S-1 stand here again. Withdraw one of the two, or quote what the other leaves out."],
        RunOf.Of<RepeatedQuotation>("""
            "reports": [{"number": "GE-1"}], "statements": [
              {"id": "S-1", "report": "GE-1", "speaker": "Avaria", "text": "We ask that the list of lights be open to every harbour of the inland seas."},
              {"id": "S-2", "report": "GE-1", "speaker": "Avaria", "text": "We ask that the list of lights be open to any harbour of the inland seas!"}]
            """));

    [Fact]
    public void Quotation_whose_end_is_cut_is_found() => Assert.Equal(
        ["statements[1].text: The words of S-1 stand here again. Withdraw one of the two, or quote what the other leaves out."],
        RunOf.Of<RepeatedQuotation>("""
            "reports": [{"number": "GE-1"}], "statements": [
              {"id": "S-1", "report": "GE-1", "text": "We ask that the list of lights be open to every harbour of the inland seas, and we thank you."},
              {"id": "S-2", "report": "GE-1", "text": "We ask that the list of lights be open to every harbour of the inland seas."}]
            """));

    [Fact]
    public void Other_reports_other_words_short_words_and_withdrawn_rows_are_fine() => Assert.Empty(
        RunOf.Of<RepeatedQuotation>("""
            "reports": [{"number": "GE-1"}, {"number": "GE-2"}], "statements": [
              {"report": "GE-1", "text": "We ask that the list of lights be open to every harbour of the inland seas."},
              {"report": "GE-2", "text": "We ask that the list of lights be open to every harbour of the inland seas."},
              {"report": "GE-1", "status": "Withdrawn", "text": "We ask that the list of lights be open to every harbour of the inland seas."},
              {"report": "GE-1", "text": "We ask that the list of lights be kept by none but those who tend the lamps and know them."},
              {"report": "GE-1", "text": "We thank the Chair."},
              {"report": "GE-1", "text": "We thank the Chair."}]
            """));

    [Fact]
    public void Copies_with_a_word_changed_are_found_among_many()
    {
        var dataset = InventedDataset.Of(2_000);
        var rows = dataset.Statements.Rows.Select(row => row.Cells).ToArray();
        for (var copy = 100; copy < rows.Length; copy += 100)
            rows[copy] = rows[copy].With(StatementColumns.Text, WithOneWordChanged(dataset.Statements.Rows[copy - 57].Words!));

        var found = RunOf.Of<RepeatedQuotation>(dataset.With(StatementColumns.Sheet, rows));

        Assert.Equal(Enumerable.Range(1, 19).Select(copy => $"statements[{100 * copy}].text"), found.Select(finding => finding[..finding.IndexOf(':', StringComparison.Ordinal)]));
    }

    private static string WithOneWordChanged(string words) => words.Insert(words.IndexOf(' ', StringComparison.Ordinal), " all");
}
