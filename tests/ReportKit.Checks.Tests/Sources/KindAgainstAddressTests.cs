using ReportKit.Checks.Sources.Addresses;

namespace ReportKit.Checks.Tests.Sources;

public sealed class KindAgainstAddressTests
{
    [Theory]
    [InlineData("Video", "https://example.org/statement.pdf", "The source is a recording, but its address is that of a paper.")]
    [InlineData("Report", "https://media.un.org/en/asset/k1q/k1q4x0w7rm", "The source is a paper, but its address is that of a recording.")]
    public void Address_of_another_kind_is_found(string kind, string url, string message) =>
        Assert.Equal([$"sources[0].url: {message} Correct the kind or the address."], Of(kind, url));

    [Theory]
    [InlineData("Video", "https://media.un.org/en/asset/k1q/k1q4x0w7rm")]
    [InlineData("Statement", "https://youtu.be/abcdefghijk")]
    [InlineData("Report", "https://example.org/report.pdf")]
    public void Address_of_its_kind_is_fine(string kind, string url) => Assert.Empty(Of(kind, url));

    private static string[] Of(string kind, string url) => RunOf.Of<KindAgainstAddress>($$""" "sources": [{"id": "a", "kind": "{{kind}}", "url": "{{url}}"}] """);
}
