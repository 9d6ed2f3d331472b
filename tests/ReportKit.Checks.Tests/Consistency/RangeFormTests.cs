using ReportKit.Checks.Consistency;

namespace ReportKit.Checks.Tests.Consistency;

public sealed class RangeFormTests
{
    [Fact]
    public void Rarer_form_is_found() => Assert.Equal(
        [
            "sections[1].title: The range is written in the form 3-7, elsewhere as 3–7. Write it as elsewhere.",
            "sections[1].introduction: The range is written in the form 3 - 7, elsewhere as 3–7. Write it as elsewhere.",
        ],
        RunOf.Of<RangeForm>("""
            "reports": [{"number": "GE-1"}], "sections": [{"key": "s", "report": "GE-1", "introduction": "From 3–7 and 10–14 March."}, {"key": "t", "report": "GE-1", "title": "Session of 17-21 March", "introduction": "From 17 - 21 March."}]
            """));

    [Fact]
    public void Symbols_and_dates_are_fine() => Assert.Empty(
        RunOf.Of<RangeForm>("""
            "reports": [{"number": "GE-1"}], "sections": [{"key": "s", "report": "GE-1", "introduction": "From 3–7 and 10–14 March in GE-12-13, LAMP-19, 2025-03-07, A/12-3/4, a 2-day session, 9 - 3."}]
            """));
}
