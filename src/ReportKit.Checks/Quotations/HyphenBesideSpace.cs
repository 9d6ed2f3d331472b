using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Findings;
using ReportKit.Markup;

namespace ReportKit.Checks.Quotations;

/// <summary>
/// No space or line break stands beside the hyphen of a word; that of <c>short- and long-term</c> waits for the second word, and a
/// word that a page surely broke is joined in print.
/// </summary>
public sealed class HyphenBesideSpace : TextCheck
{
    private static readonly MarkSet Hyphens = new("-");

    public override Rule Rule { get; } = new()
    {
        Code = "RK320",
        Severity = Severity.Warning,
        Title = "no space stands beside a hyphen",
        Reason = "Text that is copied from a page keeps the hyphens at which its lines broke.",
        Fix = "Delete the space, and the hyphen where the word has none.",
        Failing = "The har- bour is a sub -regional one.",
        Passing = "Short- and long-term lamps - all of them - for sub-regional harbours.\n- The list",
    };

    protected override MarkSet? Needs => Hyphens;

    protected override void Read(Passage passage, ICollection<Finding> found)
    {
        var text = passage.Text;
        for (var at = text.IndexOf('-'); at >= 0; at = text.IndexOf('-', at + 1))
        {
            if (IsBeforeSpace(text, at) || IsBehindSpace(text, at))
                found.Add(Found(passage, at, 1, $"A hyphen stands beside a space in “{passage.Near(at, 1)}”."));
        }
    }

    private static bool IsBeforeSpace(string text, int at)
    {
        if (at + 1 < text.Length && text[at + 1] == '\n' && BrokenLines.Continues(text, at + 1) && !BrokenLines.MayBreakWord(text, at + 1))
            return false;
        if (at < 2 || at + 2 >= text.Length || !char.IsLetter(text[at - 1]) || !char.IsLetter(text[at - 2]) || text[at + 1] is not (' ' or '\n'))
            return false;

        var start = at + 2;
        var end = start;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
            end++;
        return char.IsLower(text[start])
            ? !IsJoining(text.AsSpan(start, end - start))
            : char.IsAsciiDigit(text[start]) && char.IsUpper(text[at - 1]) && text[at + 1] == ' ';
    }

    private static bool IsBehindSpace(string text, int at) =>
        at >= 3 && at + 3 < text.Length
        && text[at - 1] == ' ' && char.IsLower(text[at - 2])
        && char.IsLower(text[at + 1]) && char.IsLower(text[at + 2]) && char.IsLower(text[at + 3]);

    /// <summary>Whether the word follows a hyphen that stands for the end of a later one.</summary>
    private static bool IsJoining(ReadOnlySpan<char> word) => word is
        "and" or "or" or "to" or "nor" or "but" or "as" or "rather" or "versus" or "vs" or "than" or "through" or "und" or "oder" or "bis" or "sowie" or "bzw" or "et"
        or "ou" or "y" or "o" or "e" or "en" or "of" or "och" or "og" or "i";
}
