using ReportKit.Checks.Names;

namespace ReportKit.Checks.Tests.Names;

public sealed class TitleDriftsTests
{
    [Theory]
    [InlineData("Under-Secretary-General Ilse Tarrow spoke, and Secretary-General Ilse Tarrow closed.", "Ilse Tarrow is “Secretary-General” here, and “Under-Secretary-General” in statements[0].text.")]
    [InlineData("Special Adviser Ilse Tarrow, Special Adviser Ilse Tarrow and Special Advisor Ilse Tarrow.", "Ilse Tarrow is “Special Advisor” here, and “Special Adviser” in statements[0].text.")]
    [InlineData("Secretary-General Ilse Tarrow spoke, then Secretary General Ilse Tarrow.", "Ilse Tarrow is “Secretary General” here, and “Secretary-General” in statements[0].text.")]
    public void Title_that_changes_is_found(string words, string message) =>
        Assert.Equal(message, Assert.Single(RunOf.InProse<TitleDrifts>(words)).Message);

    [Theory]
    [InlineData("U.N. Under-Secretary-General Ilse Tarrow spoke, and Under-Secretary-General Ilse Tarrow closed.")]
    [InlineData("Ambassador Ilse Tarrow spoke as Chair Ilse Tarrow.")]
    [InlineData("Registrar Ilse Tarrow and Deputy Registrar Idony Vale.")]
    [InlineData("Registrar Ilse Tarrow said that “Deputy Registrar Ilse Tarrow” was wrong.")]
    public void Other_offices_other_people_and_quotations_are_fine(string words) => Assert.Empty(RunOf.InProse<TitleDrifts>(words));
}
