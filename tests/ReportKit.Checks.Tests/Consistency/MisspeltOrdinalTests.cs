using ReportKit.Checks.Consistency;

namespace ReportKit.Checks.Tests.Consistency;

public sealed class MisspeltOrdinalTests
{
    [Fact]
    public void Ordinal_with_a_slip_is_found() => Assert.Equal(
        [
            "sections[0].title: “Forth” stands for “Fourth”. Correct it.",
            "sections[0].introduction: “fith” stands for “fifth”. Correct it.",
            "sections[0].introduction: “eight” stands for “eighth”. Correct it.",
            "sections[0].introduction: “nineth” stands for “ninth”. Correct it.",
        ],
        RunOf.Of<MisspeltOrdinal>("""
            "sections": [{"key": "s", "title": "Forth^[See.] and fifth sessions", "introduction": "At its fith meeting and its eight session, before the nineth plenary."}]
            """));

    [Fact]
    public void Words_that_are_alike_are_fine() => Assert.Empty(
        RunOf.Of<MisspeltOrdinal>("""
            "sections": [{"key": "s", "title": "Fourth session", "introduction": "And so forth; fifty meetings, eight sessions; go forth. The first and second sessions."}]
            """));
}
