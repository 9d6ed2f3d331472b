using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Findings;

namespace ReportKit.Checks.Repetition;

/// <summary>No sentence of some length stands twice in one text.</summary>
public sealed class RepeatedSentence : TextCheck
{
    private const int Shortest = 50;

    private static readonly MarkSet Ends = new(".?!\n");

    public override Rule Rule { get; } = new()
    {
        Code = "RK904",
        Severity = Severity.Warning,
        Title = "no sentence stands twice in a text",
        Reason = "What is pasted twice is printed twice.",
        Fix = "Delete one of the two.",
        Failing = "The list of lights is open to every harbour of the seas. So it stays. The list of lights is open to every harbour of the seas.",
        Passing = "So it stays. The list of lights is open to every harbour of the seas. So it stays.",
    };

    protected override void Read(Passage passage, ICollection<Finding> found)
    {
        var text = passage.Text;
        if (text.Length < 2 * Shortest)
            return;

        List<int>? seen = null;
        var start = 0;
        while (start < text.Length)
        {
            var end = Ends.IndexIn(passage, start) is >= 0 and var stop ? stop : text.Length;
            while (start < end && text[start] == ' ')
                start++;
            if (end - start >= Shortest)
            {
                if (Stands(text, seen ??= [], start, end))
                    found.Add(Found(passage, start, end - start, $"The sentence “{CellFindings.Excerpt(text[start..end])}” stands twice in the text."));
                seen.Add(start);
                seen.Add(end);
            }

            start = end + 1;
        }
    }

    /// <summary>Whether a sentence is one of those before it, which are given by where they start and end.</summary>
    private static bool Stands(string text, List<int> seen, int start, int end)
    {
        for (var i = 0; i < seen.Count; i += 2)
        {
            if (seen[i + 1] - seen[i] == end - start && text.AsSpan(seen[i], end - start).SequenceEqual(text.AsSpan(start, end - start)))
                return true;
        }

        return false;
    }
}
