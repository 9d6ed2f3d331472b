using ReportKit.Spelling;

namespace ReportKit.Tests.Findings;

public sealed class NearestTests
{
    [Theory]
    [InlineData("Gremany", "Germany")]
    [InlineData("germany ", "Germany")]
    [InlineData("Statments", "Statements")]
    [InlineData("b", "a")]
    [InlineData("", null)]
    [InlineData(" ", null)]
    [InlineData("Avaria", null)]
    public void Slips_of_the_hand_are_near_and_nothing_else(string typed, string? near) =>
        Assert.Equal(near, Nearest.To(typed, ["Germany", "Statements", "a"]));

    [Fact]
    public void Where_thousands_of_names_are_unknown_the_last_are_not_looked_up()
    {
        var nearest = new NearestNames(Enumerable.Range(0, 10_000).Select(number => $"paper-{number:00000}"));
        var advice = Enumerable.Range(0, 1_000).Select(number => nearest.Or($"papre-{number:00000}", "Look it up.")).ToList();

        Assert.Equal("Did you mean “paper-00007”?", advice[7]);
        Assert.Equal("Look it up.", advice[^1]);
        Assert.Equal(advice[7], nearest.Or("PAPRE-00007 ", "Look it up."));
    }
}
