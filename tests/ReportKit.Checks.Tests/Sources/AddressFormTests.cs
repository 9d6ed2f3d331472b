using ReportKit.Checks.Sources.Addresses;

namespace ReportKit.Checks.Tests.Sources;

public sealed class AddressFormTests
{
    [Theory]
    [InlineData("https://media.un.org/en/asset/k1q/k1g4x0w7rm", "“k1g4x0w7rm” does not begin with “k1q”, the folder in which it stands.")]
    [InlineData("https://webtv.un.org/en/asset/k1q/k1q4x0w7r", "“k1q4x0w7r” has 9 characters; IDs of this site have 10.")]
    [InlineData("https://youtu.be/abcdefghij?t=40", "“abcdefghij” has 10 characters; IDs of this site have 11.")]
    [InlineData("https://www.youtube.com/watch?v=abcdefghijkl", "“abcdefghijkl” has 12 characters; IDs of this site have 11.")]
    public void Address_that_lost_a_letter_is_found(string address, string message) =>
        Assert.Equal([$"sources[0].url: {message} Look the recording up, and copy its address."], Of(address));

    [Theory]
    [InlineData("https://media.un.org/en/asset/k1q/k1q4x0w7rm")]
    [InlineData("https://media.un.org/en/webtv")]
    [InlineData("https://youtu.be/abcdefghijk")]
    [InlineData("https://www.youtube.com/c/inland")]
    [InlineData("https://example.org/asset/k1q/other")]
    public void Address_of_the_right_form_or_of_another_site_is_fine(string address) => Assert.Empty(Of(address));

    private static string[] Of(string address) => RunOf.Of<AddressForm>($$""" "sources": [{"id": "a", "url": "{{address}}"}] """);
}
