using ReportKit.Checks.Placeholders;

namespace ReportKit.Checks.Tests.Placeholders;

public sealed class OpenQuestionTests
{
    [Theory]
    [InlineData("It was opened in 2024 (date?).", "“(date?)” is a question that was left open.")]
    [InlineData("It was opened ??? in May.", "“???” is a question that was left open.")]
    [InlineData("See p. ? of it.", "“?” is a question that was left open.")]
    [InlineData("By Avaria (check).", "“(check)” is a question that was left open.")]
    [InlineData("It was in French (check with Anna??).", "“(check with Anna??)” is a question that was left open.")]
    [InlineData("It had 40 lamps (figures to be confirmed).", "“(figures to be confirmed)” is a question that was left open.")]
    [InlineData("It was in French (to be confirmed).", "“(to be confirmed)” is a question that was left open.")]
    [InlineData("Elle s’est tenue en mai (à vérifier).", "“(à vérifier)” is a question that was left open.")]
    [InlineData("Sie tagte im Mai (bitte prüfen).", "“(bitte prüfen)” is a question that was left open.")]
    [InlineData("Se reunió en mayo (por confirmar).", "“(por confirmar)” is a question that was left open.")]
    [InlineData("انعقد الاجتماع (للتحقق).", "“(للتحقق)” is a question that was left open.")]
    [InlineData("灯会（待定）结束。", "“（待定）” is a question that was left open.")]
    [InlineData("It rose at noon. Source?", "“Source?” is a question that was left open.")]
    [InlineData("It was read by ?? States.", "“??” is a question that was left open.")]
    [InlineData("It was read by 12?? States.", "“??” is a question that was left open.")]
    public void Question_to_ourselves_is_found(string words, string message) =>
        Assert.Equal(message, Assert.Single(RunOf.InProse<OpenQuestion>(words)).Message);

    [Theory]
    [InlineData("Was it (and by whom?) opened? Why?! Really??")]
    [InlineData("(checked)")]
    [InlineData("(checks and balances) (confirmed) (asked in vain) (inserted later)")]
    [InlineData("What was the source? Which date? And whose name?")]
    [InlineData("“Source?” asked the clerk.")]
    [InlineData("See p. 4?")]
    public void Questions_to_readers_are_fine(string words)
    {
        Assert.Empty(RunOf.InProse<OpenQuestion>(words));
        Assert.Empty(RunOf.InQuotation<OpenQuestion>(words));
    }
}
