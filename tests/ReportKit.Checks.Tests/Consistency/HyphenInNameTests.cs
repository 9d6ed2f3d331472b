using ReportKit.Checks.Consistency.Spelling;

namespace ReportKit.Checks.Tests.Consistency;

public sealed class HyphenInNameTests
{
    [Fact]
    public void Rarer_way_is_found() => Assert.Equal(
        [
            "sections[0].title: “Open-Ended” is written “Open-ended” elsewhere. Write it as elsewhere.",
            "sections[1].introduction: “Vice Chair” is written “Vice-Chair” elsewhere. Write it as elsewhere.",
        ],
        RunOf.Of<HyphenInName>("""
            "sections": [
              {"key": "s", "title": "The Open-Ended Group", "introduction": "The Open-ended Group met; the Open-ended Group rose. The Vice-Chair and the Vice-Chair."},
              {"key": "t", "introduction": "Then the Vice Chair spoke."}]
            """));

    [Fact]
    public void First_words_quotations_and_common_words_are_fine() => Assert.Empty(
        RunOf.Of<HyphenInName>("""
            "sections": [{"key": "s", "title": "Open-Ended Work", "introduction": "Open-Ended it was. The Open-ended Group, the Open-ended Group, an open-ended list, the “Open-Ended Group”. Open ended."}],
            "statements": [{"text": "The Open-Ended Group."}]
            """));

    [Theory]
    [InlineData("The Secretary-General of the United Nations and the Secretary General of the Tidal League wrote.")]
    [InlineData("By then the Director-General came, and the ACL Director General; later the Director-General and the Director General left.")]
    [InlineData("See the Vice-President of Avaria, the Vice-President of Avaria, and the Vice President of Sundrey.")]
    public void Title_that_other_bodies_write_otherwise_is_theirs(string words) => Assert.Empty(RunOf.Of<HyphenInName>($"\"sections\": [{{\"key\": \"s\", \"introduction\": {Sample.Quoted(words)}}}]"));

    [Theory]
    [InlineData("Here the Secretary-General of the United Nations and the Secretary General of the United Nations wrote.")]
    [InlineData("Here the UN Secretary-General, the UN Secretary-General and the United Nations Secretary General wrote.")]
    public void Title_of_one_body_is_written_in_one_way(string words) => Assert.Single(RunOf.Of<HyphenInName>($"\"sections\": [{{\"key\": \"s\", \"introduction\": {Sample.Quoted(words)}}}]"));
}
