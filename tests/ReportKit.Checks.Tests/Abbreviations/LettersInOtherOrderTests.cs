using ReportKit.Checks.Abbreviations;

namespace ReportKit.Checks.Tests.Abbreviations;

public sealed class LettersInOtherOrderTests
{
    [Theory]
    [InlineData("The Old Beacon Keepers (OKB) met.", "The letters of “OKB” are those of “Old Beacon Keepers” in another order. Compare the letters with the words.")]
    public void Swapped_letters_are_found(string words, string message) => Assert.Equal([$"sections[0].introduction: {message}"], Found(words));

    [Theory]
    [InlineData("The Old Beacon Keepers (OBK) met.")]
    [InlineData("The Keepers of Old Beacons (OBK) met.")]
    [InlineData("The International Organization for Standardization (ISO) met.")]
    public void Right_letters_and_other_words_are_fine(string words) => Assert.Empty(Found(words));

    [Fact]
    public void Rows_of_the_sheet_are_read() =>
        Assert.Equal(
            ["abbreviations[0].abbreviation: The letters of “HRL” are those of “Harbour Light Register” in another order. Compare the letters with the words."],
            RunOf.Of<LettersInOtherOrder>(""" "abbreviations": [{"abbreviation": "HRL", "expansion": "Harbour Light Register"}, {"abbreviation": "HLIR", "expansion": "Harbour Light Register"}] """));

    [Fact]
    public void Row_whose_words_are_all_small_is_fine() =>
        Assert.Empty(RunOf.Of<LettersInOtherOrder>(""" "abbreviations": [{"abbreviation": "HRL", "expansion": "of the"}, {"abbreviation": "HRM", "expansion": "—"}] """));

    private static string[] Found(string words) => RunOf.Of<LettersInOtherOrder>($$"""
        "reports": [{"number": "GE-1"}], "sections": [{"key": "s", "report": "GE-1", "title": "Harbour Light Register (HLR)", "introduction": {{Sample.Quoted(words)}}}],
        "abbreviations": [{"abbreviation": "HLR", "expansion": "Harbour Light Register"}]
        """);
}
