using ReportKit.Checks.Sources.Addresses;

namespace ReportKit.Checks.Tests.Sources;

public sealed class BrokenAddressTests
{
    [Theory]
    [InlineData("See https://example.org/papers/harbour- lights-2025.pdf", "lights-2025.pdf")]
    [InlineData("See https://example.org/papers/harbour- lights-2025.pdf.", "lights-2025.pdf")]
    [InlineData("See https://example.org/papers/\\nharbour_lights/4, too", "harbour_lights/4")]
    [InlineData("See https://example.org/papers/harbour lights.pdf", "lights.pdf")]
    public void Address_that_was_cut_is_found(string note, string rest) =>
        Assert.Equal([$"statements[0].note: The address is cut before “{rest}”. Delete the space or the line break within it."], Of(note));

    [Theory]
    [InlineData("See https://example.org/papers/harbour-lights-2025.pdf and more.")]
    [InlineData("See https://example.org/papers/ for more.")]
    [InlineData("See https://example.org/papers/ https://example.org/lights.pdf")]
    [InlineData("See https://example.org/papers/2020-03-02-en This and all others")]
    [InlineData("See https://example.org/papers/\\nAnd more.")]
    public void Address_in_one_piece_is_fine(string note) => Assert.Empty(Of(note));

    private static string[] Of(string note) => RunOf.Of<BrokenAddress>($$""" "statements": [{"text": "We agree.", "note": "{{note}}"}] """);
}
