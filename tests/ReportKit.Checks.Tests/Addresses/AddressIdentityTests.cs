using ReportKit.Addresses;

namespace ReportKit.Checks.Tests.Addresses;

public sealed class AddressIdentityTests
{
    [Theory]
    [InlineData("https://www.Example.org/Paper/", "example.org/Paper")]
    [InlineData("http://example.org/paper?id=4&utm_source=x#part", "example.org/paper?id=4")]
    [InlineData("https://example.org/v?t=40", "example.org/v")]
    [InlineData("https://youtu.be/abcdefghijk?t=40", "youtu.be/abcdefghijk")]
    [InlineData("https://m.youtube.com/watch?v=abcdefghijk&feature=share", "youtu.be/abcdefghijk")]
    [InlineData("https://www.youtube.com/live/abcdefghijk?si=x", "youtu.be/abcdefghijk")]
    [InlineData("https://www.youtube.com/watch?app=desktop&v=abcdefghijk", "youtube.com/watch?app=desktop&v=abcdefghijk")]
    [InlineData("https://example.org/lights/index.html", "example.org/lights")]
    [InlineData("https://example.org/index.php", "example.org")]
    [InlineData("https://example.org/lights.html", "example.org/lights")]
    [InlineData("https://example.org/lights.pdf?download=1", "example.org/lights.pdf")]
    [InlineData("https://example.org/view?download=lights.pdf", "example.org/view?download=lights.pdf")]
    [InlineData("https://example.org/lights.pdf", "example.org/lights.pdf")]
    [InlineData("example.org", "example.org")]
    public void Address_is_the_same_whichever_way_it_is_written(string address, string identity) => Assert.Equal(identity, AddressIdentity.Of(address));
}
