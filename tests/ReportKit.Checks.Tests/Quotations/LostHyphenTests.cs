using ReportKit.Checks.Quotations.Wording;

namespace ReportKit.Checks.Tests.Quotations;

public sealed class LostHyphenTests
{
    [Fact]
    public void Word_without_its_hyphen_is_found_in_words_of_one_source() => Assert.Equal(
        ["statements[1].text: “lampkeepers” stands beside “lamp-keepers”. Check it against the source."],
        RunOf.Of<LostHyphen>("""
            "sources": [{"id": "a"}], "statements": [
              {"source": "a", "text": "The lamp-keepers write."},
              {"source": "a", "text": "The lampkeepers read."}]
            """));

    [Fact]
    public void Speakers_may_differ() => Assert.Empty(
        RunOf.Of<LostHyphen>("""
            "sources": [{"id": "a"}, {"id": "b"}], "statements": [
              {"source": "a", "text": "The lamp-keepers write."},
              {"source": "b", "text": "The lampkeepers read."}]
            """));

    [Fact]
    public void Languages_may_differ() => Assert.Empty(
        RunOf.Of<LostHyphen>("""
            "sources": [{"id": "a"}], "statements": [
              {"source": "a", "text": "El grupo G-77 lo dijo.", "language": "es"},
              {"source": "a", "text": "The G77 said so."}]
            """));

    [Fact]
    public void Hyphen_of_a_broken_line_is_found() => Assert.Equal(
        ["statements[2].text: “regis-ter” stands beside “register”. Check it against the source."],
        RunOf.Of<LostHyphen>("""
            "statements": [
              {"text": "The register is open."}, {"text": "The register is lit."},
              {"text": "The regis-ter is shut; a sub-regional one."}]
            """));
}
