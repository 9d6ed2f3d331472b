using ReportKit.Checks.Quotations;

namespace ReportKit.Checks.Tests.Quotations;

public sealed class HomoglyphTests
{
    [Fact]
    public void Letter_of_another_alphabet_is_found() => Assert.Equal(
        [
            "statements[0].text: In “hаrbour” the letter а is Cyrillic. Type the word anew.",
            "statements[1].text: In “С” the letter С is Cyrillic. Type the word anew.",
            "statements[2].text: In “Поpт” the letter p is Latin. Check it against the source.",
        ],
        RunOf.Of<Homoglyph>("""
            "statements": [
              {"kind": "Narrative", "text": "The h\u0430rbour is open."},
              {"kind": "Narrative", "text": "The document A/\u0421.3/12 of the assembly was read."},
              {"text": "\u041f\u043ep\u0442 \u043e\u0442\u043a\u0440\u044b\u0442."}]
            """));

    [Fact]
    public void Words_of_their_own_alphabet_are_fine() => Assert.Empty(
        RunOf.Of<Homoglyph>("""
            "statements": [
              {"text": "\u041f\u043e\u0440\u0442 \u0438 IT-\u043f\u043e\u0440\u0442, \u0430 \u0442\u0430\u043a\u0436\u0435 \u0421\u0421\u0421\u0420."},
              {"text": "5 \u03bcm and \u03b2-lamps; Avaria in Arabic: \u0623\u0641\u0627\u0631\u064a\u0627."}]
            """));
}
