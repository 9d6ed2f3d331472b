using ReportKit.Checks.Quotations;

namespace ReportKit.Checks.Tests.Quotations;

public sealed class MojibakeTests
{
    [Theory]
    [InlineData("The Chairâ€™s list.", "In “The Chairâ€™s list.” stand letters that nobody typed.")]
    [InlineData("The dÃ©lÃ©gation", "In “The dÃ©lÃ©gation” stand letters that nobody typed.")]
    [InlineData("A \uFFFD here", "In “A \uFFFD here” stand letters that nobody typed.")]
    [InlineData("\uF0B7 lamps", "In “\uF0B7 lamps” stand letters that nobody typed.")]
    public void Letters_of_a_wrong_encoding_are_found(string words, string message) =>
        Assert.Equal(message, Assert.Single(RunOf.InProse<Mojibake>(words)).Message);

    [Theory]
    [InlineData("São João, Âncora, tâche, naïve")]
    [InlineData("À la mer")]
    [InlineData("“Lamps” – 5 °C")]
    public void Letters_with_accents_are_fine(string words)
    {
        Assert.Empty(RunOf.InProse<Mojibake>(words));
        Assert.Empty(RunOf.InQuotation<Mojibake>(words));
    }
}
