using ReportKit.Checks.Sources;

namespace ReportKit.Checks.Tests.Sources;

public sealed class SourceTwiceInRowTests
{
    [Fact]
    public void Same_source_once_more_is_found() =>
        Assert.Equal(
            ["statements[0].alsoIn: Also in names the source “A” once more. Name the other source, or clear the cell."],
            RunOf.Of<SourceTwiceInRow>(""" "statements": [{"source": "a", "alsoIn": "A", "locator": "p. 4"}] """));

    [Fact]
    public void Other_source_or_other_place_is_fine() =>
        Assert.Empty(RunOf.Of<SourceTwiceInRow>(""" "statements": [{"source": "a", "alsoIn": "b"}, {"source": "a", "locator": "p. 4", "alsoIn": "a", "alsoLocator": "p. 9"}, {"alsoIn": "a"}] """));
}
