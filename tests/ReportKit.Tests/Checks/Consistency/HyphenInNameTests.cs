using ReportKit.Checks.Consistency;

namespace ReportKit.Tests.Checks.Consistency;

public sealed class HyphenInNameTests
{
    [Fact]
    public void Rarer_way_is_found() => Assert.Equal(
        [
            "sections[0].title: “Open-Ended” is written “Open-ended” elsewhere. Write it as elsewhere.",
            "sections[1].introduction: “Vice Chair” is written “Vice-Chair” elsewhere. Write it as elsewhere.",
        ],
        Finding.Of<HyphenInName>("""
            "sections": [
              {"key": "s", "title": "The Open-Ended Group", "introduction": "The Open-ended Group met; the Open-ended Group rose. The Vice-Chair and the Vice-Chair."},
              {"key": "t", "introduction": "Then the Vice Chair spoke."}]
            """));

    [Fact]
    public void First_words_quotations_and_common_words_are_fine() => Assert.Empty(
        Finding.Of<HyphenInName>("""
            "sections": [{"key": "s", "title": "Open-Ended Work", "introduction": "Open-Ended it was. The Open-ended Group, the Open-ended Group, an open-ended list, the “Open-Ended Group”. Open ended."}],
            "statements": [{"text": "The Open-Ended Group."}]
            """));
}
