using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Findings;

namespace ReportKit.Checks.Quotations.Marks;

/// <summary>No mark is left over from another program's markup: hash signs, stars, underlines, carets.</summary>
public sealed class StrayMark : TextCheck
{
    private static readonly MarkSet Marks = new("#*_~^");

    public override Rule Rule { get; } = new()
    {
        Code = "RK319",
        Severity = Severity.Warning,
        Title = "no mark is left over from other markup",
        Reason = "It is printed as it stands.",
        Fix = "Delete it.",
        Failing = "## The _public_ list",
        Passing = "Point #3 of A/12/CRP.3* on #lights in C# and keeper_of_lights, 2 * 3, 10^6 ~ 4.",
    };

    protected override MarkSet? Needs => Marks;

    protected override void Read(Passage passage, ICollection<Finding> found)
    {
        var text = passage.Text;
        var next = 0;
        while (next < text.Length && Marks.IndexIn(passage, next) is >= 0 and var start)
        {
            next = start + 1;
            while (next < text.Length && text[next] == text[start])
                next++;
            if (IsStray(text, start, next))
                found.Add(Found(passage, start, next - start, $"“{text[start..next]}” is left over in “{passage.Near(start, next - start)}”."));
        }
    }

    private static bool IsStray(string text, int start, int end) => text[start] switch
    {
        '#' => end - start > 1 || (IsSpace(text, end) && (IsWordEnd(text, start) || (IsSpace(text, start - 1) && !IsDigit(text, end + 1)))),
        '*' => end - start > 1 || (IsSpace(text, start - 1) && IsSpace(text, end) && !IsBetweenDigits(text, start, end)),
        '_' => end - start < 3 && IsSpace(text, start - 1) && IsLetter(text, end) && ClosesLater(text, end),
        '~' => end - start > 1,
        _ => end - start > 1 || (IsLetter(text, start - 1) && !IsSpace(text, end) && text[end] != '['),
    };

    private static bool IsDigit(string text, int at) => at < text.Length && char.IsAsciiDigit(text[at]);

    private static bool IsSpace(string text, int at) => at < 0 || at >= text.Length || char.IsWhiteSpace(text[at]);

    private static bool IsLetter(string text, int at) => at >= 0 && at < text.Length && char.IsLetter(text[at]);

    private static bool IsWordEnd(string text, int at) => at >= 3 && IsLetter(text, at - 1) && IsLetter(text, at - 2) && IsLetter(text, at - 3);

    private static bool IsBetweenDigits(string text, int start, int end) =>
        start >= 2 && end + 1 < text.Length && char.IsDigit(text[start - 2]) && char.IsDigit(text[end + 1]);

    /// <summary>Whether an underline after the end of a word closes what this one opens.</summary>
    private static bool ClosesLater(string text, int from)
    {
        var close = text.AsSpan(from).IndexOfAny('_', '\n');
        return close > 0 && text[from + close] == '_' && !IsLetter(text, from + close + 1) && !char.IsWhiteSpace(text[from + close - 1]);
    }
}
