using ReportKit.Checks.Structural.Cells;

namespace ReportKit.Checks.Tests.Structural;

public sealed class TooLongTests
{
    [Theory]
    [InlineData("statements", "text", 32_767, "The Text has 32,768 characters; 32,767 is the limit. Divide it into two rows, the second one a Continuation.")]
    [InlineData("statements", "internalNotes", 32_767, "The Internal notes has 32,768 characters; 32,767 is the limit. Shorten it.")]
    [InlineData("statements", "id", 64, "The ID has 65 characters; 64 is the limit. Shorten it.")]
    [InlineData("sources", "url", 2_079, "The URL has 2,080 characters; 2,079 is the limit. Shorten it.")]
    public void Cell_that_is_longer_than_its_limit_is_found(string sheet, string property, int limit, string message)
    {
        Assert.Equal([$"{sheet}[0].{property}: {message}"], RunOf.Of<TooLong>(Row(limit + 1)));
        Assert.Empty(RunOf.Of<TooLong>(Row(limit)));

        string Row(int length) => $$""" "{{sheet}}": [{"{{property}}": "{{new string('x', length)}}"}] """;
    }
}
