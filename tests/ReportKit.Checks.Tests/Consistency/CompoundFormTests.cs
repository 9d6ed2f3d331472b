using ReportKit.Checks.Consistency.Spelling;

namespace ReportKit.Checks.Tests.Consistency;

public sealed class CompoundFormTests
{
    [Fact]
    public void Rarer_form_of_a_compound_is_found() => Assert.Equal(
        [
            "sections[1].introduction: “light house” is written “lighthouse” elsewhere. Write it as elsewhere.",
            "sections[1].introduction: “multiharbour” is written “multi-harbour” elsewhere. Write it as elsewhere.",
            "sections[1].introduction: “lamp-keeping” is written “lamp keeping” elsewhere. Write it as elsewhere.",
        ],
        RunOf.Of<CompoundForm>("""
            "sections": [
              {"key": "s", "introduction": "See the lighthouse; the lighthouse is old. A multi-harbour list, a multi-harbour lamp."},
              {"key": "t", "introduction": "The light of the house: a light house. A multiharbour list for lamp-keeping."},
              {"key": "u", "introduction": "He is good at lamp keeping. It is lamp keeping."}]
            """));

    [Fact]
    public void Adjectives_quotations_and_other_words_are_fine() => Assert.Empty(
        RunOf.Of<CompoundForm>("""
            "sections": [{"key": "s", "introduction": "See the lighthouse of the house by light, a “light house”. Every day an everyday matter; set up a setup. We are good at lamp keeping. Lamp-keeping rules, a lamp-keeping rule; re-form the reform."}],
            "statements": [{"text": "The light house."}]
            """));
}
