using ReportKit.Checks.Repetition;

namespace ReportKit.Tests.Checks.Repetition;

public sealed class RepeatedQuotationTests
{
    [Fact]
    public void Quotation_that_stands_twice_is_found_though_a_word_differs() => Assert.Equal(
        ["statements[1].text: The words of S-1 stand here again. Withdraw one of the two, or quote what the other leaves out."],
        Finding.Of<RepeatedQuotation>("""
            "reports": [{"number": "GE-1"}], "statements": [
              {"id": "S-1", "report": "GE-1", "speaker": "Avaria", "text": "We ask that the list of lights be open to every harbour of the inland seas."},
              {"id": "S-2", "report": "GE-1", "speaker": "Avaria", "text": "We ask that the list of lights be open to any harbour of the inland seas!"}]
            """));

    [Fact]
    public void Part_of_a_longer_quotation_is_found() => Assert.Equal(
        ["statements[1].text: The words of S-1 stand here again. Withdraw one of the two, or quote what the other leaves out."],
        Finding.Of<RepeatedQuotation>("""
            "reports": [{"number": "GE-1"}], "statements": [
              {"id": "S-1", "report": "GE-1", "text": "It is late. We ask that the list of lights be open to every harbour of the inland seas. Thank you, and good night to all of you."},
              {"id": "S-2", "report": "GE-1", "text": "We ask that the list of lights be open to every harbour of the inland seas."}]
            """));

    [Fact]
    public void Other_reports_other_words_short_words_and_withdrawn_rows_are_fine() => Assert.Empty(
        Finding.Of<RepeatedQuotation>("""
            "reports": [{"number": "GE-1"}, {"number": "GE-2"}], "statements": [
              {"report": "GE-1", "text": "We ask that the list of lights be open to every harbour of the inland seas."},
              {"report": "GE-2", "text": "We ask that the list of lights be open to every harbour of the inland seas."},
              {"report": "GE-1", "status": "Withdrawn", "text": "We ask that the list of lights be open to every harbour of the inland seas."},
              {"report": "GE-1", "text": "We ask that the list of lights be kept by none but those who tend the lamps and know them."},
              {"report": "GE-1", "text": "We thank the Chair."},
              {"report": "GE-1", "text": "We thank the Chair."}]
            """));
}
