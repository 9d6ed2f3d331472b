using ReportKit.Findings;
using ReportKit.Spelling;

namespace ReportKit.Tests.Findings;

public sealed class CellFindingsTests
{
    [Theory]
    [InlineData(" two\nlines ", "two lines")]
    [InlineData("an escape \u001B[31m and a bell\a", "an escape [31m and a bell")]
    public void Excerpt_is_one_line_that_a_terminal_can_show(string text, string excerpt) => Assert.Equal(excerpt, CellFindings.Excerpt(text));

    [Fact]
    public void Excerpt_of_a_long_text_is_cut() => Assert.Equal(new string('a', 60) + "…", CellFindings.Excerpt(new string('a', 61)));

    [Theory]
    [InlineData("Avarai", "Avaria")]
    [InlineData("avaria", "Avaria")]
    [InlineData("Avria", "Avaria")]
    [InlineData("Sundrey", null)]
    [InlineData("", null)]
    public void Nearest_name_is_at_most_a_third_of_its_letters_away(string typed, string? nearest) => Assert.Equal(nearest, Nearest.To(typed, ["Ysmere", "Avaria"]));
}
