using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Findings;

namespace ReportKit.Checks.Quotations;

/// <summary>Between Latin letters no punctuation mark of Chinese or Arabic stands.</summary>
public sealed class ForeignPunctuation : TextCheck
{
    private const string Foreign = "，。；：！？（）、．،؛؟";
    private const string Latin = ",.;:!?(),.,;?";

    /// <summary>How far around a mark is looked for letters of its own script.</summary>
    private const int Reach = 40;

    private static readonly MarkSet Marks = new(Foreign);

    public override Rule Rule { get; } = new()
    {
        Code = "RK326",
        Severity = Severity.Warning,
        Title = "punctuation marks are of the script of the words",
        Reason = "A full-width or Arabic comma leaves a hole between Latin letters, and comes from a font of its own.",
        Fix = "Type the mark anew.",
        HasCorrection = true,
        Failing = "The lamp， the wick.",
        Passing = "The lamp, the wick: 灯，油。 In Arabic: المصابيح، والزيت؟",
    };

    protected override MarkSet? Needs => Marks;

    protected override void Read(Passage passage, ICollection<Finding> found)
    {
        var text = passage.Text;
        for (var at = Marks.IndexIn(passage); at >= 0; at = Marks.IndexIn(passage, at + 1))
        {
            if (IsLatin(Letter(text, at, -1)) && IsLatin(Letter(text, at, 1) ?? 'x') && !IsAmongOthers(text, at))
                found.Add(Found(passage, at, 1, $"The mark {text[at]} after Latin letters is of another script.", Latin[Foreign.IndexOf(text[at], StringComparison.Ordinal)].ToString()));
        }
    }

    /// <summary>Whether the Latin letters are few among those of another script: an item (c), an abbreviation.</summary>
    private static bool IsAmongOthers(string text, int at)
    {
        var start = Math.Max(0, at - Reach);
        foreach (var letter in text.AsSpan(start, Math.Min(text.Length, at + Reach) - start))
        {
            if (letter >= '\u0600' && char.IsLetter(letter))
                return true;
        }

        return false;
    }

    private static bool IsLatin(char? letter) => letter is < '\u0370';

    /// <summary>The next letter in a direction, or null.</summary>
    private static char? Letter(string text, int at, int step)
    {
        for (var i = at + step; i >= 0 && i < text.Length; i += step)
        {
            if (char.IsLetter(text[i]))
                return text[i];
        }

        return null;
    }
}
