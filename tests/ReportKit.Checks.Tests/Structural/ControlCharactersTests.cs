using ReportKit.Checks.Structural.Cells;

namespace ReportKit.Checks.Tests.Structural;

public sealed class ControlCharactersTests
{
    [Theory]
    [InlineData("a\\u0001b", "Character 2 is a control character (U+0001)")]
    [InlineData("\\uFFFE", "Character 1 is a control character (U+FFFE)")]
    public void Character_that_no_file_may_hold_is_found(string text, string message) =>
        Assert.StartsWith("statements[0].internalNotes: " + message, Assert.Single(RunOf.Of<ControlCharacters>($$""" "statements": [{"internalNotes": "{{text}}"}] """)), StringComparison.Ordinal);

    [Fact]
    public void Line_breaks_tabs_and_pairs_of_surrogates_are_fine() =>
        Assert.Empty(RunOf.Of<ControlCharacters>(""" "statements": [{"text": "a\nb\tc 𝄞"}] """));
}
