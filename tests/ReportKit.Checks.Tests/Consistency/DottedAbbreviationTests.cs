using ReportKit.Checks.Consistency.Spelling;

namespace ReportKit.Checks.Tests.Consistency;

public sealed class DottedAbbreviationTests
{
    [Fact]
    public void Rarer_form_is_found_in_our_own_words() => Assert.Equal(
        [
            "sections[0].title: “AIS” is written “A.I.S.” elsewhere. Write it as elsewhere.",
            "sections[0].introduction: “AIS” is written “A.I.S.” elsewhere. Write it as elsewhere.",
        ],
        RunOf.Of<DottedAbbreviation>("""
            "reports": [{"number": "GE-1"}], "sections": [{"key": "s", "report": "GE-1", "title": "The AIS", "introduction": "The A.I.S. met. The A.I.S. rose; the A.I.S. list, the A.I.S. and the AIS Registrar."}]
            """));

    [Fact]
    public void Names_quotations_symbols_and_other_reports_are_fine() => Assert.Empty(
        RunOf.Of<DottedAbbreviation>("""
            "reports": [{"number": "GE-1"}, {"number": "GE-2"}], "sections": [
              {"key": "s", "report": "GE-1", "introduction": "The A.I.S. met. The A.I.S. rose, says AIS Web TV of “the AIS”, AIS-12 and AIS/3, AIS OWG."},
              {"key": "t", "report": "GE-2", "introduction": "The AIS met."}],
            "statements": [{"report": "GE-1", "text": "The AIS is ours."}]
            """));
}
