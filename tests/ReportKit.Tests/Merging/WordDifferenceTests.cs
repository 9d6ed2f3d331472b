using ReportKit.Differences;

namespace ReportKit.Tests.Merging;

public sealed class WordDifferenceTests
{
    [Theory]
    [InlineData(3, "One [two] three [four] five [six] seven", "One [lamp] three [harbour] five [levy] seven")]
    [InlineData(2, "One [two three four five six] seven", "One [lamp three harbour five levy] seven")]
    public void Places_in_which_two_texts_differ_are_told_up_to_so_many(int most, string one, string other)
    {
        var difference = WordDifference.Of("One two three four five six seven", "One lamp three harbour five levy seven", most);

        Assert.Equal((one, other), (Marked(difference.One), Marked(difference.Other)));
    }

    private static string Marked(IEnumerable<Stretch> stretches) => string.Concat(stretches.Select(stretch => stretch.Differs ? $"[{stretch.Text}]" : stretch.Text));
}
