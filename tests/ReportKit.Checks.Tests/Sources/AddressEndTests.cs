using ReportKit.Checks.Sources.Addresses;
using ReportKit.Checks.Views;

namespace ReportKit.Checks.Tests.Sources;

public sealed class AddressEndTests
{
    [Theory]
    [InlineData("https://example.org/paper.pdf,", "https://example.org/paper.pdf")]
    [InlineData("https://example.org/paper).", "https://example.org/paper")]
    [InlineData("https://example.org/paper>", "https://example.org/paper")]
    [InlineData("https://example.org/paper#", "https://example.org/paper")]
    [InlineData("https://example.org/paper?", "https://example.org/paper")]
    [InlineData("https://example.org/paper,pdf", "https://example.org/paper.pdf")]
    public void Mark_of_the_sentence_is_found_and_deleted(string address, string better) =>
        Assert.Equal(better, Assert.Single(new AddressEnd().Run(new DatasetViews(Sample.Dataset($$"""{"sources": [{"id": "a", "url": "{{address}}"}]}""")))).Correction!.After);

    [Theory]
    [InlineData("https://example.org/paper_(second)")]
    [InlineData("https://example.org/paper/")]
    [InlineData("https://example.org/a,b.pdf")]
    public void Address_without_such_a_mark_is_fine(string address) => Assert.Empty(RunOf.Of<AddressEnd>($$""" "sources": [{"id": "a", "url": "{{address}}"}] """));
}
