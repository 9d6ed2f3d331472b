using ReportKit.Checks.Sources.Addresses;

namespace ReportKit.Checks.Tests.Sources;

public sealed class LookAlikeAddressTests
{
    [Theory]
    [InlineData("https://example.org/asset/k1q4x0w7rm", "https://example.org/asset/k1g4x0w7rm", "“g” for “q”")]
    [InlineData("https://example.org/asset/k1q4x0w7rm", "https://example.org/asset/k1q4xow7rm", "“o” for “0”")]
    [InlineData("https://example.org/asset/k1q4x0w7rm", "https://example.org/asset/klq4x0w7rm", "“l” for “1”")]
    [InlineData("https://example.org/asset/k1q4x0w7rm", "https://example.org/asset/k1q4x0w7rrn", "“rn” for “m”")]
    [InlineData("https://youtu.be/abcdefghIjk", "https://www.youtube.com/watch?v=abcdefghljk&t=40", "“l” for “I”")]
    [InlineData("https://youtu.be/abcdefghWjk", "https://youtu.be/abcdefghwjk", "“w” for “W”")]
    [InlineData("https://files.example.org/modern.pdf", "https://files.examp1e.org/modern.pdf", "“1” for “l”")]
    public void Address_that_looks_like_another_is_found(string one, string other, string difference) =>
        Assert.Equal([$"sources[1].url: The address differs from that in sources[0].url only by {difference}. Open both, and keep the one that works."], Of(one, other));

    [Theory]
    [InlineData("https://example.org/statements/10", "https://example.org/statements/16")]
    [InlineData("https://example.org/annex-i", "https://example.org/annex-1")]
    [InlineData("https://example.org/annex-i", "https://example.org/annex-l")]
    [InlineData("https://example.org/parts/iii", "https://example.org/parts/111")]
    [InlineData("https://example.org/Papers", "https://example.org/papers")]
    [InlineData("https://example.org/papers/", "http://www.example.org/papers")]
    [InlineData("https://youtu.be/abcdefghijk", "https://youtu.be/kjihgfedcba")]
    public void Addresses_that_differ_otherwise_or_are_the_same_are_fine(string one, string other) => Assert.Empty(Of(one, other));

    [Fact]
    public void Address_that_is_used_less_often_is_the_one_in_question() =>
        Assert.Equal(
            ["sources[0].url: The address differs from that in sources[1].url only by “g” for “q”. Open both, and keep the one that works."],
            RunOf.Of<LookAlikeAddress>("""
                "sources": [{"id": "a", "url": "https://example.org/asset/k1g4x0w7rm"}, {"id": "b", "url": "https://example.org/asset/k1q4x0w7rm"}],
                "statements": [{"note": "See https://example.org/asset/k1q4x0w7rm."}]
                """));

    private static string[] Of(string one, string other) => RunOf.Of<LookAlikeAddress>($$""" "sources": [{"id": "a", "url": "{{one}}"}, {"id": "b", "url": "{{other}}"}] """);
}
