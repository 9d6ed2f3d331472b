using ReportKit.Checks.Sources.Places;

namespace ReportKit.Checks.Tests.Sources;

public sealed class LocatorOfOtherKindTests
{
    [Theory]
    [InlineData("Video", "p. 4", "“p. 4” is no place in a recording.")]
    [InlineData("Video", "para 18(i)", "“para 18(i)” is no place in a recording.")]
    [InlineData("Treaty", "1:14:20", "“1:14:20” is a time, but the source is a treaty.")]
    public void Place_of_another_kind_of_source_is_found(string kind, string locator, string message) =>
        Assert.Equal([$"statements[0].locator: {message} Correct the place, the source, or its kind."], Of(kind, locator));

    [Theory]
    [InlineData("Video", "1:14:20")]
    [InlineData("Video", "from the second speaker on")]
    [InlineData("Document", "p. 4")]
    [InlineData("Statement", "04:30")]
    [InlineData("Web page", "04:30")]
    [InlineData("Document", "chapter 3: lights")]
    public void Place_of_its_own_kind_is_fine(string kind, string locator) => Assert.Empty(Of(kind, locator));

    private static string[] Of(string kind, string locator) =>
        RunOf.Of<LocatorOfOtherKind>($$""" "statements": [{"source": "a", "locator": "{{locator}}"}], "sources": [{"id": "a", "kind": "{{kind}}"}] """);
}
