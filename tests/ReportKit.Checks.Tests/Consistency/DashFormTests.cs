using ReportKit.Checks.Consistency;

namespace ReportKit.Checks.Tests.Consistency;

public sealed class DashFormTests
{
    [Fact]
    public void Rarer_form_is_found() => Assert.Equal(
        [
            "sections[1].introduction: The dash is written “ - ”, elsewhere “ – ”. Write it as elsewhere.",
            "sections[1].introduction: The dash is written “—”, elsewhere “ – ”. Write it as elsewhere.",
        ],
        RunOf.Of<DashForm>("""
            "reports": [{"number": "GE-1"}], "sections": [{"key": "s", "report": "GE-1", "introduction": "The lamp – old as it is – was lit."}, {"key": "t", "report": "GE-1", "introduction": "The list - a long one - and the lamp—mine."}]
            """));

    [Fact]
    public void Ranges_lists_and_quotations_are_fine() => Assert.Empty(
        RunOf.Of<DashForm>("""
            "reports": [{"number": "GE-1"}], "sections": [{"key": "s", "report": "GE-1", "introduction": "The lamp – old as it is – was lit.\n- from 3 - 7 March;\n- a well-known “list - a long one”."}], "statements": [{"report": "GE-1", "text": "The list - ours."}]
            """));
}
