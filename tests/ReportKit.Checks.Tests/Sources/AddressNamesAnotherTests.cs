using ReportKit.Checks.Sources.Addresses;

namespace ReportKit.Checks.Tests.Sources;

public sealed class AddressNamesAnotherTests
{
    [Theory]
    [InlineData("\"author\": \"Avaria\", \"url\": \"https://example.org/2025/SundreyStatement.pdf\"", "Avaria")]
    [InlineData("\"author\": \"The Republic of Avaria\", \"url\": \"https://example.org/2025/lights_port-ormath_final.pdf\"", "The Republic of Avaria")]
    public void Address_of_another_speaker_is_found(string source, string author)
    {
        var found = Assert.Single(Of(source));

        Assert.StartsWith("sources[0].url: The address names “", found, StringComparison.Ordinal);
        Assert.EndsWith($"but the source is by “{author}”. Open the address, and correct it or the author.", found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"author\": \"Avaria\", \"url\": \"https://example.org/avaria-and-sundrey.pdf\"")]
    [InlineData("\"author\": \"Avaria\", \"title\": \"On behalf of Sundrey\", \"url\": \"https://example.org/sundrey.pdf\"")]
    [InlineData("\"author\": \"Keepers’ Union\", \"url\": \"https://example.org/sundrey.pdf\"")]
    [InlineData("\"author\": \"Avaria\", \"url\": \"https://sundrey.example.org/statement.pdf\"")]
    [InlineData("\"author\": \"Nobody that is known\", \"url\": \"https://example.org/sundrey.pdf\"")]
    public void Address_that_names_the_author_too_or_one_that_the_title_names_is_fine(string source) => Assert.Empty(Of(source));

    [Fact]
    public void Address_that_stands_in_another_row_is_found_as_such() =>
        Assert.Empty(Of("\"author\": \"Avaria\", \"url\": \"https://example.org/sundrey.pdf\"}, {\"id\": \"b\", \"author\": \"Sundrey\", \"url\": \"https://example.org/sundrey.pdf\""));

    private static string[] Of(string source) => RunOf.Of<AddressNamesAnother>($$"""
        "sources": [{"id": "a", "kind": "Statement", {{source}}}],
        "speakers": [
          {"name": "Avaria", "kind": "Member State", "aliases": "Republic of Avaria"}, {"name": "Sundrey", "kind": "Member State"},
          {"name": "Port Ormath", "kind": "Member State"}, {"name": "Keepers’ Union", "kind": "Civil society"}]
        """);
}
