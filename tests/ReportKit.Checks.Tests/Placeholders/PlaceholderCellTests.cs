using ReportKit.Checks.Placeholders;

namespace ReportKit.Checks.Tests.Placeholders;

public sealed class PlaceholderCellTests
{
    [Fact]
    public void Short_cell_that_stands_for_nothing_is_found() => Assert.Equal(
        [
            "statements[0].speaker: “tbd” stands for what was to be filled in. Fill it in, or clear it.",
            "statements[0].locator: “p. XX” stands for what was to be filled in. Fill it in, or clear it.",
            "sources[0].symbol: “XX” stands for what was to be filled in. Fill it in, or clear it.",
        ],
        RunOf.Of<PlaceholderCell>("""
            "statements": [{"speaker": "tbd", "locator": "p. XX", "text": "Words."}], "sources": [{"id": "a", "symbol": "XX"}]
            """));

    [Fact]
    public void Short_cells_that_say_something_are_fine() => Assert.Empty(
        RunOf.Of<PlaceholderCell>("""
            "statements": [{"speaker": "UN", "locator": "p. 4", "text": "-"}], "speakers": [{"name": "A"}]
            """));
}
