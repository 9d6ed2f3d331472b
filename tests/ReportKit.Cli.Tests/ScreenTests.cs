namespace ReportKit.Cli.Tests;

/// <summary>Messages keep to the width of a screen, and to one line where there is none.</summary>
public sealed class ScreenTests : IDisposable
{
    private readonly Reportkit reportkit = new();

    public void Dispose() => reportkit.Dispose();

    [Theory]
    [InlineData("Short enough.", "Short enough.")]
    [InlineData("The list of lights is open to every harbour of the sea.", "The list of lights is open to every\n     harbour of the sea.")]
    [InlineData("https://example.org/a/very/long/address/that/no/line/holds and more", "https://example.org/a/very/long/address/that/no/line/holds\n     and more")]
    public void Line_is_folded_at_a_space(string line, string folded) => Assert.Equal(folded, Screen.Folded(line, width: 40, indent: 5));

    [Fact]
    public void What_goes_to_a_screen_is_folded_and_nothing_is_lost()
    {
        using var inner = new StringWriter { NewLine = "\n" };
        using var screen = new Screen(inner, width: 40) { NewLine = "\n" };

        screen.WriteLine("GE-015 was not made: 1 error would print wrong text.");

        Assert.Equal("GE-015 was not made: 1 error would print\nwrong text.\n", inner.ToString());
    }

    [Fact]
    public void What_is_piped_stays_one_line_each()
    {
        reportkit.Run("new", "statements.xlsx");

        Assert.Contains(reportkit.Run("check").Output.Split('\n'), line => line.Length > 200);
    }
}
