using ReportKit.Checks.Consistency;

namespace ReportKit.Checks.Tests.Consistency;

public sealed class EndOfQuotationTests
{
    [Fact]
    public void Quotation_without_the_stop_of_the_others_is_found() => Assert.Equal(
        ["statements[4].text: The quotation ends without a stop, others end with one. Check it against the source."],
        RunOf.Of<EndOfQuotation>("""
            "reports": [{"number": "GE-1"}], "statements": [
              {"report": "GE-1", "text": "We ask that the list be open to all harbours."}, {"report": "GE-1", "text": "We ask that the list be kept by us all."},
              {"report": "GE-1", "text": "We ask that the list be read by us all."}, {"report": "GE-1", "text": "We ask that the list be printed in good time."},
              {"report": "GE-1", "text": "We ask that the list be open to us all"}]
            """));

    [Fact]
    public void Parts_of_sentences_and_short_ones_are_fine() => Assert.Empty(
        RunOf.Of<EndOfQuotation>("""
            "reports": [{"number": "GE-1"}], "statements": [
              {"report": "GE-1", "text": "We ask that the list be open to all harbours."}, {"report": "GE-1", "text": "We ask that the list be kept by us all."},
              {"report": "GE-1", "text": "We ask that the list be read by us all."}, {"report": "GE-1", "text": "We ask that the list be printed in good time."},
              {"report": "GE-1", "text": "open to all harbours of the inland seas and beyond"}, {"report": "GE-1", "text": "We agree"}, {"report": "GE-1", "leadIn": "Avaria asked for", "text": "Lamps and oil for all harbours of the inland seas"},
              {"report": "GE-1", "text": "We ask that the list be open to us and [...]"}]
            """));
}
