using ReportKit.Checks.Dates.Timecodes;

namespace ReportKit.Checks.Tests.Dates;

public sealed class ImpossibleTimecodeTests
{
    [Theory]
    [InlineData("1:74:20")]
    [InlineData("1:14:60")]
    [InlineData("(starts at 57.20)")]
    [InlineData("1:14:2")]
    [InlineData("1:14.20")]
    public void Time_that_no_clock_shows_is_found(string locator) =>
        Assert.Equal(
            [$"statements[0].locator: “{locator}” is no time of a recording. Write it as 1:14:20 or 04:30."],
            RunOf.Of<ImpossibleTimecode>($$""" "statements": [{"source": "a", "locator": "{{locator}}"}] """));

    [Theory]
    [InlineData("1:14:20")]
    [InlineData("04:30")]
    [InlineData("(starts at: 57:20)")]
    [InlineData("p. 4")]
    [InlineData("para 18(i)")]
    [InlineData("Chapter 3: lights")]
    public void Time_and_other_places_are_fine(string locator) =>
        Assert.Empty(RunOf.Of<ImpossibleTimecode>($$""" "statements": [{"source": "a", "locator": "{{locator}}"}] """));

    [Fact]
    public void Mark_that_cites_is_read_too() =>
        Assert.Equal("statements[0].note: “1:74:20” is no time of a recording. Write it as 1:14:20 or 04:30.", RunOf.Of<ImpossibleTimecode>(""" "statements": [{"note": "See [@a, 1:74:20]."}] """).Single());
}
