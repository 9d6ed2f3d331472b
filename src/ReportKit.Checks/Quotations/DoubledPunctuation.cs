using ReportKit.Checks.French;
using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Findings;

namespace ReportKit.Checks.Quotations;

/// <summary>No two marks stand where one ends the clause. The stop of an abbreviation may be followed by another mark.</summary>
public sealed class DoubledPunctuation : TextCheck
{
    private static readonly MarkSet Marks = new(",;:.!?。，、；：");

    public override Rule Rule { get; } = new()
    {
        Code = "RK313",
        Severity = Severity.Warning,
        Title = "no two punctuation marks stand where one is enough",
        Reason = "Two marks are left where words or a note between them were deleted.",
        Fix = "Delete one of them.",
        HasCorrection = true,
        Failing = "The lamp,, the wick.",
        Passing = "Lamps, wicks, etc.; so said the A.I.S.: “Why?!” ... and so on....",
    };

    protected override MarkSet? Needs => Marks;

    protected override void Read(Passage passage, ICollection<Finding> found)
    {
        var text = passage.Text;
        var next = 0;
        while (next < text.Length && Marks.IndexIn(passage, next) is >= 0 and var at)
        {
            next = at + 1;
            if (next == text.Length)
                break;

            if (text[next] == ' ' && IsCommaBeforeDash(text, at) && !MayStand(passage, at))
                found.Add(Found(passage, at, 3, $"A comma and a dash stand together in “{passage.Near(at, 3)}”."));
            else if (IsDoubled(text, at))
                found.Add(Found(passage, at, 2, $"“{text.AsSpan(at, 2)}” is one mark too many.", text[at] == text[next] ? text[at..next] : null));
        }
    }

    /// <summary>Whether the language sets both: French, and Russian and its neighbours, which put a dash after the words of others.</summary>
    private static bool MayStand(Passage passage, int at) =>
        passage.Text.AsSpan(Math.Max(0, at - 16), Math.Min(16, at)).ContainsAnyInRange('\u0370', '\u052F') || FrenchText.Surrounds(passage, at);

    private static bool IsDoubled(string text, int at) => (text[at], text[at + 1]) switch
    {
        (',' or ';', ',' or ';' or ':' or '.') => !(text[at + 1] == '.' && text.AsSpan(at + 1).StartsWith("..", StringComparison.Ordinal)),
        (':', ',' or ';') => true,
        (':', ':') => at + 2 == text.Length || char.IsWhiteSpace(text[at + 2]),
        ('.', '.') => (at == 0 || text[at - 1] is not ('.' or '[' or '/')) && (at + 2 == text.Length || text[at + 2] is not ('.' or ']' or '/' or '…')),
        ('.', ',' or ';' or ':') => EndsSentence(text, at),
        ('。', '。') => at + 2 == text.Length || text[at + 2] != '。',
        ('，' or '、' or '；' or '：', '，' or '、' or '。' or '；') => true,
        _ => false,
    };

    /// <summary>Whether the stop ends a sentence and no abbreviation: after a long word in small letters.</summary>
    private static bool EndsSentence(string text, int at)
    {
        const int LongestAbbreviation = 6;
        var start = at;
        while (start > 0 && char.IsAsciiLetterLower(text[start - 1]))
            start--;
        return at - start > LongestAbbreviation && (start == 0 || text[start - 1] is ' ' or '\n');
    }

    private static bool IsCommaBeforeDash(string text, int at) =>
        text[at] == ',' && text.AsSpan(at + 1) is [' ', '-' or '–' or '—', ' ', ..];
}
