using ReportKit.Checks.Consistency.Spelling;

namespace ReportKit.Checks.Tests.Consistency;

public sealed class SpellingVarietyTests
{
    [Fact]
    public void Rarer_spelling_is_found_in_our_own_words() => Assert.Equal(
        [
            "sections[1].introduction: “harbor” is spelled “harbour” elsewhere. Write it as elsewhere.",
            "sections[1].introduction: “organise” is spelled “organize” elsewhere. Write it as elsewhere.",
            "sections[1].title: “harbors” is spelled “harbours” elsewhere. Write it as elsewhere.",
        ],
        RunOf.Of<SpellingVariety>("""
            "sections": [{"key": "s", "introduction": "The harbour, a harbour; they organize and organize."}, {"key": "t", "title": "A list of harbors", "introduction": "A harbor; to organise; harbours."}]
            """));

    [Fact]
    public void Names_quotations_and_other_words_are_fine() => Assert.Empty(
        RunOf.Of<SpellingVariety>("""
            "sections": [{"key": "s", "introduction": "The harbour and the Harbor Board; “the harbor”. For four hours; filled and filed."}], "statements": [{"text": "Our harbor."}]
            """));
}
