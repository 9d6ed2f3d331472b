using ReportKit.Checks.Structural.Keys;

namespace ReportKit.Checks.Tests.Structural;

public sealed class UnknownSectionTests
{
    [Fact]
    public void Section_that_is_not_there_is_found_with_the_nearest() =>
        Assert.Equal(
            ["statements[1].section: There is no section “sesion” in the sheet Sections. Did you mean “session”?"],
            RunOf.Of<UnknownSection>(""" "sections": [{"key": "session"}], "statements": [{"section": "Session"}, {"section": "sesion"}] """));

    [Fact]
    public void Blank_section_is_for_another_rule() => Assert.Empty(RunOf.Of<UnknownSection>(""" "statements": [{"text": "Words."}] """));
}
