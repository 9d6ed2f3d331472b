using ReportKit.Citations;
using ReportKit.Sheets;

namespace ReportKit.Tests.Citations;

public sealed class LocatorTests
{
    [Theory]
    [InlineData("1:14:20", 4460, "(starts at 1:14:20)")]
    [InlineData("04:30", 270, "(starts at 04:30)")]
    [InlineData("(starts at: 57:20)", 3440, "(starts at 57:20)")]
    [InlineData("starts at 2:05", 125, "(starts at 2:05)")]
    [InlineData("120:00", 7200, "(starts at 120:00)")]
    public void Time_is_where_words_start(string typed, int seconds, string printed)
    {
        var locator = Locator.Parse(typed, SourceKind.Video);

        Assert.Equal(seconds, locator?.Seconds);
        Assert.Equal(printed, locator?.Printed);
    }

    [Theory]
    [InlineData("p. 4")]
    [InlineData("pp. 5–6")]
    [InlineData("para 18(i)")]
    [InlineData("point 10")]
    [InlineData("1:75")]
    [InlineData("1:2")]
    [InlineData("1:2:3:4")]
    [InlineData("9999:00")]
    [InlineData("-1:30")]
    [InlineData("see the annex")]
    public void All_else_is_printed_as_given(string typed)
    {
        Assert.Equal(typed, Locator.Parse(typed, SourceKind.Video)?.Printed);
        Assert.Null(Locator.Parse(typed, SourceKind.Video)?.Seconds);
    }

    [Theory]
    [InlineData(SourceKind.Document)]
    [InlineData(SourceKind.Resolution)]
    [InlineData(SourceKind.Treaty)]
    [InlineData(SourceKind.Letter)]
    [InlineData(SourceKind.Report)]
    [InlineData(SourceKind.Note)]
    public void Paper_has_no_start_time(SourceKind kind) => Assert.Equal("4:30", Locator.Parse("4:30", kind)?.Printed);

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    public void Blank_is_none(string? typed) => Assert.Null(Locator.Parse(typed, SourceKind.Video));
}
