using ReportKit.Checks.Placeholders;

namespace ReportKit.Tests.Checks.Placeholders;

public sealed class OpenQuestionTests
{
    [Theory]
    [InlineData("It was opened in 2024 (date?).", "“(date?)” is a question that was left open.")]
    [InlineData("It was opened ??? in May.", "“???” is a question that was left open.")]
    [InlineData("See p. ? of it.", "“?” is a question that was left open.")]
    [InlineData("By Avaria (check).", "“(check)” is a question that was left open.")]
    public void Question_to_ourselves_is_found(string words, string message) =>
        Assert.Equal(message, Assert.Single(Finding.InProse<OpenQuestion>(words)).Message);

    [Theory]
    [InlineData("Was it (and by whom?) opened? Why?! Really??")]
    [InlineData("(checked)")]
    [InlineData("See p. 4?")]
    public void Questions_to_readers_are_fine(string words)
    {
        Assert.Empty(Finding.InProse<OpenQuestion>(words));
        Assert.Empty(Finding.InQuotation<OpenQuestion>(words));
    }
}
