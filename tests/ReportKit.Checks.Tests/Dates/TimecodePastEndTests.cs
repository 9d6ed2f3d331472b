using ReportKit.Checks.Dates.Timecodes;

namespace ReportKit.Checks.Tests.Dates;

public sealed class TimecodePastEndTests
{
    [Theory]
    [InlineData("3:14:20", "“3:14:20” is past the end of the recording, which is 2:58:10 long.")]
    [InlineData("13:14:20", "“13:14:20” is past the end of the recording, which is 2:58:10 long.")]
    public void Time_past_the_length_is_found(string locator, string message) =>
        Assert.Equal([$"statements[0].locator: {message} Look up the time; minutes and seconds alone are written as 14:20."], Of(locator, "Assembly (length: 2:58:10)"));

    [Fact]
    public void Time_that_no_sitting_lasts_is_found() => Assert.Single(Of("13:14:20", "Assembly"));

    [Theory]
    [InlineData("2:58:10", "Assembly (length: 2:58:10)")]
    [InlineData("3:14:20", "Assembly")]
    [InlineData("p. 14", "Assembly")]
    public void Time_within_is_fine(string locator, string title) => Assert.Empty(Of(locator, title));

    private static string[] Of(string locator, string title) =>
        RunOf.Of<TimecodePastEnd>($$""" "statements": [{"source": "A", "locator": "{{locator}}"}], "sources": [{"id": "a", "kind": "Video", "title": "{{title}}"}] """);
}
