using ReportKit.Checks.Placeholders;

namespace ReportKit.Checks.Tests.Placeholders;

public sealed class TemplateTextTests
{
    [Theory]
    [InlineData("Lorem ipsum dolor.", "“Lorem ipsum dolor.” are words of a template.")]
    [InlineData("Click here to enter text.", "“Click here to enter text.” are words of a template.")]
    [InlineData("Your text goes here", "“text goes here” are words of a template.")]
    [InlineData("It met on insert date in Port Averil.", "“insert date in Port Averil.” are words of a template.")]
    [InlineData("The register is public – add link.", "“add link.” are words of a template.")]
    [InlineData("The register is public. CHECK SOURCE", "“CHECK SOURCE” are words of a template.")]
    [InlineData("To be confirmed", "“To be confirmed” are words of a template.")]
    public void Words_of_a_template_are_found(string words, string message) =>
        Assert.Equal(message, Assert.Single(RunOf.InProse<TemplateText>(words)).Message);

    [Theory]
    [InlineData("To insert a title we clicked")]
    [InlineData("Enter the harbour here")]
    [InlineData("They asked to add reference to lamps, and to add link upon link; it has to be confirmed.")]
    public void Words_of_ours_are_fine(string words)
    {
        Assert.Empty(RunOf.InProse<TemplateText>(words));
        Assert.Empty(RunOf.InQuotation<TemplateText>(words));
    }
}
