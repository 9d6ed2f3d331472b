using ReportKit.Checks.Placeholders;

namespace ReportKit.Checks.Tests.Placeholders;

public sealed class TemplateFieldTests
{
    [Theory]
    [InlineData("The {{session}} session.", "“{{session}}” is a field of a template.")]
    [InlineData("On ${date} it met.", "“${date}” is a field of a template.")]
    [InlineData("By <<Name>> of it.", "“<<Name>>” is a field of a template.")]
    public void Field_is_found(string words, string message) =>
        Assert.Equal(message, Assert.Single(RunOf.InProse<TemplateField>(words)).Message);

    [Theory]
    [InlineData("The {second} session for $5")]
    [InlineData("a << b and c >> d")]
    [InlineData("« Nom »")]
    public void Other_brackets_are_fine(string words)
    {
        Assert.Empty(RunOf.InProse<TemplateField>(words));
        Assert.Empty(RunOf.InQuotation<TemplateField>(words));
    }
}
