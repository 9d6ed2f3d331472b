using ReportKit.Checks.Consistency;

namespace ReportKit.Checks.Tests.Consistency;

public sealed class OrdinalSuffixTests
{
    [Fact]
    public void Ending_of_another_number_is_found() => Assert.Equal(
        [
            "statements[0].text: “22th” ends otherwise than its number, which has “nd”. Correct the ending, or the number.",
            "statements[0].text: “3th” ends otherwise than its number, which has “rd”. Correct the ending, or the number.",
            "statements[0].text: “11st” ends otherwise than its number, which has “th”. Correct the ending, or the number.",
        ],
        RunOf.Of<OrdinalSuffix>("""
            "statements": [{"kind": "Narrative", "text": "The 22th, 3th and 11st meetings."}]
            """));

    [Fact]
    public void Right_endings_are_fine() => Assert.Empty(
        RunOf.Of<OrdinalSuffix>("""
            "statements": [{"text": "The 1st, 2^nd^, 3rd, 4th, 11th, 12th, 13th, 21st, 102nd and 111th; 2d and 5 th."}]
            """));
}
