using ReportKit.Checks.Quotations.Marks;

namespace ReportKit.Checks.Tests.Quotations;

public sealed class MixedOmissionsTests
{
    [Fact]
    public void Rarer_mark_of_an_omission_is_found() => Assert.Equal(
        [
            "statements[1].text: The omission is marked (...), elsewhere [...]. Check it against the source.",
            "statements[2].text: The omission is marked ..., elsewhere [...]. Check it against the source.",
        ],
        RunOf.Of<MixedOmissions>("""
            "reports": [{"number": "GE-1"}], "statements": [
              {"report": "GE-1", "text": "The list [...] is open [...] to all."},
              {"report": "GE-1", "text": "The list (...) is open."},
              {"report": "GE-1", "text": "The list ... is open."}]
            """));

    [Fact]
    public void Dots_at_the_beginning_or_end_are_fine() => Assert.Empty(
        RunOf.Of<MixedOmissions>("""
            "reports": [{"number": "GE-1"}], "statements": [
              {"report": "GE-1", "text": "The list [...] is open [...] to all."},
              {"report": "GE-1", "text": "...open to all. I wonder... Well."},
              {"report": "GE-1", "text": "Open to..."}]
            """));

    [Fact]
    public void Each_report_has_its_own_way() => Assert.Empty(
        RunOf.Of<MixedOmissions>("""
            "reports": [{"number": "GE-1"}, {"number": "GE-2"}], "statements": [
              {"report": "GE-1", "text": "The list [...] is open [...] to all."},
              {"report": "GE-2", "text": "The list […] is open […] to all."}]
            """));
}
