using ReportKit.Checks.Views;

namespace ReportKit.Checks.Tests.Addresses;

public sealed class LookAlikesTests
{
    [Theory]
    [InlineData("k1q0rn5", "klgoms")]
    [InlineData("KlGOMS", "kigoms")]
    [InlineData("0123456789", "olz34s67bg")]
    public void Text_becomes_its_skeleton(string text, string alike) => Assert.Equal(LookAlikes.Skeleton(alike), LookAlikes.Skeleton(text));

    [Fact]
    public void No_two_numbers_look_alike() =>
        Assert.Equal(1000, Enumerable.Range(1000, 1000).Select(number => LookAlikes.Skeleton(number.ToString(System.Globalization.CultureInfo.InvariantCulture))).Distinct().Count());
}
