using ReportKit.Diagnostics;

namespace ReportKit.Tests.Diagnostics;

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
}
