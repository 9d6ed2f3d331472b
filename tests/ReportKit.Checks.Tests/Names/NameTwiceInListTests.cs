using ReportKit.Checks.Names;

namespace ReportKit.Checks.Tests.Names;

public sealed class NameTwiceInListTests
{
    [Theory]
    [InlineData("Adopted by Avaria, Lethmar, Sundrey and Avaria.", "“Avaria” stands twice in a list.")]
    [InlineData("These: Avaria, the Republic of Lethmar, Sundrey, Tavolda, and the Republic of Lethmar.", "“Republic of Lethmar” stands twice in a list.")]
    [InlineData("Avaria, Lethmar, New Sundrey, Avaria and Tavolda (as co-sponsors) wrote.", "“Avaria” stands twice in a list.")]
    [InlineData("By Avaria; Lethmar; Sundrey; and Lethmar.", "“Lethmar” stands twice in a list.")]
    [InlineData("By Avaria, Côte d’Averil, Sundrey (Isles of), Tavolda as well as Côte d’Averil.", "“Côte d’Averil” stands twice in a list.")]
    [InlineData("Avaria\nLethmar\nSundrey\nAvaria", "“Avaria” stands twice in a list.")]
    public void Name_that_stands_twice_is_found(string words, string message) =>
        Assert.Equal(message, Assert.Single(RunOf.InProse<NameTwiceInList>(words)).Message);

    [Theory]
    [InlineData("Adopted by Avaria, Lethmar, Sundrey and New Avaria.")]
    [InlineData("Avaria, Sundrey and Avaria.")]
    [InlineData("On Monday, Avaria thanked Sundrey, Lethmar, Tavolda; Lethmar thanked Avaria.")]
    [InlineData("Avaria spoke, then Lethmar, then Sundrey, then Tavolda, then Avaria.")]
    public void Lists_without_repetition_and_short_ones_are_fine(string words) => Assert.Empty(RunOf.InProse<NameTwiceInList>(words));

    [Fact]
    public void Lists_of_others_are_theirs() => Assert.Empty(RunOf.InQuotation<NameTwiceInList>("Adopted by Avaria, Lethmar, Sundrey and Avaria."));
}
