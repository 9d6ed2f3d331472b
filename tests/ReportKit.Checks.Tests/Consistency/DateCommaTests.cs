using ReportKit.Checks.Consistency;

namespace ReportKit.Checks.Tests.Consistency;

public sealed class DateCommaTests
{
    [Fact]
    public void Date_without_the_comma_of_the_others_is_found() => Assert.Equal(
        ["statements[2].leadIn: The date that opens the sentence stands without a comma after it, elsewhere with a comma. Write it as elsewhere."],
        RunOf.Of<DateComma>("""
            "reports": [{"number": "GE-1"}], "statements": [
              {"report": "GE-1", "leadIn": "On 7 March 2025, Avaria:"}, {"report": "GE-1", "leadIn": "On 7 - 8 March 2025, Sundrey:"}, {"report": "GE-1", "leadIn": "On 8 March 2025 the Tavolda delegation:"}]
            """));

    [Fact]
    public void Dates_that_go_on_and_dates_within_a_sentence_are_fine() => Assert.Empty(
        RunOf.Of<DateComma>("""
            "reports": [{"number": "GE-1"}], "statements": [
              {"report": "GE-1", "leadIn": "On 7 March 2025, Avaria:"}, {"report": "GE-1", "leadIn": "On 7 March 2025, Sundrey:"}, {"report": "GE-1", "leadIn": "On 8 March 2025 in Averil, Tavolda:"}, {"report": "GE-1", "leadIn": "It met On 8 March 2025 Tavolda"}]
            """));
}
