using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Findings;

namespace ReportKit.Checks.Quotations;

/// <summary>No two letters are drawn as one character; fonts join them by themselves.</summary>
public sealed class Ligature : TextCheck
{
    private const char First = '\uFB00';
    private const char Last = '\uFB06';

    private static readonly string[] Letters = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    public override Rule Rule { get; } = new()
    {
        Code = "RK324",
        Severity = Severity.Warning,
        Title = "letters are not joined into one character",
        Reason = "Text that is copied from a PDF may hold “fi” as one character; search does not find the word, and many fonts lack it.",
        Fix = "Type the letters.",
        HasCorrection = true,
        Failing = "The con\uFB01dence of the harbours.",
        Passing = "The confidence of the harbours.",
    };

    protected override void Read(Passage passage, ICollection<Finding> found)
    {
        var text = passage.Text;
        var first = text.AsSpan().IndexOfAnyInRange(First, Last);
        if (first < 0)
            return;

        var end = text.AsSpan().LastIndexOfAnyInRange(First, Last) + 1;
        var letters = string.Concat(text[first..end].Select(letter => letter is >= First and <= Last ? Letters[letter - First] : letter.ToString()));
        found.Add(Found(passage, first, end - first, $"“{text[first]}” is one character, and stands for {Letters[text[first] - First]}.", letters));
    }
}
