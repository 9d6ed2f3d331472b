using ReportKit.Checks.Consistency.Spelling;

namespace ReportKit.Checks.Tests.Consistency;

public sealed class WordCaseTests
{
    [Fact]
    public void Rarer_way_is_found_in_our_own_words() => Assert.Equal(
        [
            "sections[1].introduction: “internet” is written without a capital here, and with a capital elsewhere. Write it as elsewhere.",
            "sections[1].introduction: “member state” is written without a capital here, and with a capital elsewhere. Write it as elsewhere.",
            "sections[1].introduction: “the chair of the” is written without a capital here, and with a capital elsewhere. Write it as elsewhere.",
        ],
        RunOf.Of<WordCase>("""
            "reports": [{"number": "GE-1"}], "sections": [
              {"key": "s", "report": "GE-1", "introduction": "On the Internet, and off the Internet. The Member States, all Member States."},
              {"key": "t", "report": "GE-1", "introduction": "Some internet users of the member states. So the Chair of the OWG spoke to the chair of the OWG."}]
            """));

    [Fact]
    public void Names_quotations_and_first_words_are_fine() => Assert.Empty(
        RunOf.Of<WordCase>("""
            "reports": [{"number": "GE-1"}], "sections": [{"key": "s", "report": "GE-1", "introduction": "Internet lamps. On the internet and the internet the Internet Governance Forum said “the Internet”; example.internet.org. Member States met."}],
            "statements": [{"report": "GE-1", "text": "The Internet is ours."}]
            """));
}
