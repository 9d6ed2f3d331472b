using ReportKit.Checks.Structural.Cells;

namespace ReportKit.Checks.Tests.Structural;

public sealed class RetrievalPlaceholderTests
{
    [Theory]
    [InlineData("Opened on [date].", "[date]")]
    [InlineData("Opened on {retrieved}, not {date}.", "{retrieved}")]
    [InlineData("Opened on <date>.", "<date>")]
    public void Placeholder_that_is_not_filled_in_is_found(string sentence, string placeholder) =>
        Assert.StartsWith($"settings[0].value: “{placeholder}” is printed as it stands.", Assert.Single(RunOf.Of<RetrievalPlaceholder>($$""" "settings": {"Retrieval sentence": "{{sentence}}"} """)), StringComparison.Ordinal);

    [Theory]
    [InlineData("Opened on {date}.")]
    [InlineData("Opened on { Date }.")]
    [InlineData("Opened in spring.")]
    public void Date_is_filled_in_however_its_placeholder_is_typed(string sentence) =>
        Assert.Empty(RunOf.Of<RetrievalPlaceholder>($$""" "settings": {"Retrieval sentence": "{{sentence}}"} """));
}
