using ReportKit.Checks.Quotations.Marks;

namespace ReportKit.Checks.Tests.Quotations;

public sealed class CutOffQuotationTests
{
    [Fact]
    public void Quotation_that_ends_with_a_conjunction_or_a_comma_is_found() => Assert.Equal(
        [
            "statements[0].text: The quotation ends with “and”. Check it against the source.",
            "statements[1].text: The quotation ends with ,. Check it against the source.",
            "statements[2].text: The quotation ends with “the”. Check it against the source.",
            "statements[3].text: The quotation ends with -. Check it against the source.",
        ],
        RunOf.Of<CutOffQuotation>("""
            "statements": [
              {"text": "that the list be open; and"},
              {"text": "that the list be open,"},
              {"text": "that it be one of the”"},
              {"text": "Half of the har-"}]
            """));

    [Fact]
    public void Quotation_that_the_row_below_continues_is_fine() => Assert.Empty(
        RunOf.Of<CutOffQuotation>("""
            "statements": [
              {"text": "Open, and"},
              {"kind": "Continuation", "text": "open it stays."},
              {"text": "an item of a list;"},
              {"text": "The list is open, and..."},
              {"text": "The list is open and [...]"},
              {"kind": "Narrative", "text": "On the one hand, and"}]
            """));
}
