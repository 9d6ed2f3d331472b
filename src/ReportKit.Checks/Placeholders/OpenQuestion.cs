using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Findings;

namespace ReportKit.Checks.Placeholders;

/// <summary>No question of ours to ourselves is left: <c>???</c>, <c>(date?)</c>, <c>(check with Anna)</c>, <c>p. ?</c>, <c>Source?</c></summary>
public sealed class OpenQuestion : TextCheck
{
    private const int Longest = 80;

    private static readonly MarkSet Starts = new("(（?？");

    public override Rule Rule { get; } = new()
    {
        Code = "RK409",
        Severity = Severity.Warning,
        Title = "no open question is left",
        Reason = "It was meant for the team, and is printed.",
        Fix = "Answer it, and delete it.",
        Failing = "The list was opened in 2024 (date?).",
        Passing = "Was the list opened (and by whom?)? Why?!",
    };

    protected override MarkSet? Needs => Starts;

    protected override void Read(Passage passage, ICollection<Finding> found)
    {
        var text = passage.Text;
        var next = 0;
        while (next < text.Length && Starts.IndexIn(passage, next) is >= 0 and var at)
        {
            var (start, length) = text[at] is '(' or '（' ? (at, LengthInBrackets(passage, at)) : Question(passage, at);
            next = Math.Max(at + 1, start + length);
            if (length > 0)
                found.Add(Found(passage, start, length, $"“{text.AsSpan(start, length)}” is a question that was left open."));
        }
    }

    private static int LengthInBrackets(Passage passage, int at)
    {
        var inside = passage.Text.AsSpan(at + 1, Math.Min(Longest, passage.Text.Length - at - 1));
        var close = inside.IndexOfAny(')', '）');
        return close > 0 && (close > 1 || inside[0] == '?') && IsNote(inside[..close], passage, at) ? close + 2 : 0;
    }

    private static bool IsNote(ReadOnlySpan<char> inside, Passage passage, int at) =>
        (inside.Trim() is "check" || NoteToOneself.Is(inside, isTheirs: false)) && (!passage.IsQuotedAt(at) || NoteToOneself.Is(inside, isTheirs: true));

    /// <summary>Marks of question that stand for words, or the word alone that they ask for.</summary>
    private static (int Start, int Length) Question(Passage passage, int at)
    {
        var text = passage.Text;
        var end = at;
        while (end < text.Length && text[end] is '?' or '？')
            end++;
        var isPage = text.AsSpan(0, at).EndsWith(" p. ") || text.AsSpan(0, at).EndsWith(" pp. ") || text.AsSpan(0, at).EndsWith(" para ");
        if (end - at > 2 || isPage || (end - at == 2 && StandsForWords(passage, at, end)))
            return (at, end - at);

        var start = at;
        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;
        return start < at && IsAlone(text, start, end) && NoteToOneself.IsQuestion(text[start..end]) && !passage.IsQuotedAt(start) ? (start, end - start) : (at, 0);
    }

    /// <summary>Whether two marks stand in place of a word, or after what is no question.</summary>
    private static bool StandsForWords(Passage passage, int at, int end)
    {
        var text = passage.Text;
        var isGap = at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[' or '/' or '-' or '–';
        return isGap || (!passage.IsQuotedAt(at) && (char.IsAsciiDigit(text[at - 1]) || text.AsSpan(end) is [',' or ';' or ')', ..] or [' ', >= 'a' and <= 'z', ..]));
    }

    /// <summary>Whether these words are all of a sentence.</summary>
    private static bool IsAlone(string text, int start, int end)
    {
        var before = text.AsSpan(0, start).TrimEnd(" \u00A0¿");
        return (before.IsEmpty || before[^1] is '.' or ';' or ':' or ')' or '!' or '?' or '”' or '–' or '—' or '\n' or '…')
            && (end == text.Length || char.IsWhiteSpace(text[end]));
    }
}
