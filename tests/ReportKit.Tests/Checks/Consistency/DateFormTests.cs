using ReportKit.Checks.Consistency;

namespace ReportKit.Tests.Checks.Consistency;

public sealed class DateFormTests
{
    [Fact]
    public void Rarer_form_is_found() => Assert.Equal(
        [
            "sections[1].introduction: The date is written in the form “March 7, 2025”, elsewhere as “7 March 2025”. Write it as elsewhere.",
            "sections[2].introduction: The date is written in the form “March 7 2025”, elsewhere as “7 March 2025”. Write it as elsewhere.",
            "sections[3].introduction: The date is written in the form “7th March 2025”, elsewhere as “7 March 2025”. Write it as elsewhere.",
            "sections[3].introduction: The date is written in the form “7 March, 2025”, elsewhere as “7 March 2025”. Write it as elsewhere.",
        ],
        Finding.Of<DateForm>("""
            "reports": [{"number": "GE-1"}], "sections": [
              {"key": "s", "report": "GE-1", "introduction": "From 3 March 2025 to 7 March 2025."}, {"key": "t", "report": "GE-1", "introduction": "On March 10, 2025."}, {"key": "u", "report": "GE-1", "introduction": "On March 10 2025."},
              {"key": "v", "report": "GE-1", "introduction": "On 10th March 2025 and 11 March, 2025."}]
            """));

    [Fact]
    public void Months_days_alone_and_quotations_are_fine() => Assert.Empty(
        Finding.Of<DateForm>("""
            "reports": [{"number": "GE-1"}], "sections": [{"key": "s", "report": "GE-1", "introduction": "From 3 March 2025 to 7 March 2025; in March 2025, on 7 March, in May, “on March 10, 2025”, the Marches."}]
            """));
}
