using ReportKit.Checks.Sources.Addresses;

namespace ReportKit.Checks.Tests.Sources;

public sealed class NearAddressTests
{
    [Theory]
    [InlineData("https://example.org/asset/k1q4x0w7rm", "https://example.org/asset/k1q4x0w7rt")]
    [InlineData("https://example.org/asset/k1q4x0w7rm", "https://example.org/asset/k1q4x0wrm")]
    [InlineData("https://example.org/asset/k1q4x0w7rm", "https://example.org/asset/k1q4xw07rm")]
    [InlineData("https://example.org/k1q/k1q4x0w7rm", "https://example.org/k1b/k1b4x0w7rm")]
    [InlineData("https://youtu.be/abcdefghijk", "https://youtu.be/abcdefgtijk")]
    public void Id_one_slip_from_another_is_found(string one, string other) =>
        Assert.Equal(["sources[1].url: The address differs by a single letter from that in sources[0].url. Open both, and keep the one that works."], Of(one, other));

    [Theory]
    [InlineData("https://example.org/asset/k1q4x0w7rm", "https://example.org/asset/k1q4x0t7re")]
    [InlineData("https://example.org/asset/k1q4x0w7rm", "https://example.net/asset/k1q4x0w7rt")]
    [InlineData("https://example.org/statements/harbour1", "https://example.org/statements/harbour2")]
    [InlineData("https://example.org/docs/A1B2C3D401", "https://example.org/docs/A1B2C3D402")]
    [InlineData("https://example.org/asset/k1q4x0w7rm", "https://example.org/asset/k1g4x0w7rm")]
    public void Ids_further_apart_and_names_in_a_row_are_fine(string one, string other) => Assert.Empty(Of(one, other));

    private static string[] Of(string one, string other) => RunOf.Of<NearAddress>($$""" "sources": [{"id": "a", "url": "{{one}}"}, {"id": "b", "url": "{{other}}"}] """);
}
