using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Findings;

namespace ReportKit.Checks.Quotations;

/// <summary>A space follows a punctuation mark between two words, and sets an omission apart.</summary>
public sealed class MissingSpace : TextCheck
{
    private static readonly MarkSet Marks = new(",;:.!?[");

    public override Rule Rule { get; } = new()
    {
        Code = "RK316",
        Severity = Severity.Warning,
        Title = "a space follows a punctuation mark",
        Reason = "Without it two words are printed as one, and no line can break there.",
        Fix = "Insert the space.",
        HasCorrection = true,
        Failing = "The lamp,the wick.",
        Passing = "The lamp, the wick; 1,000 lights of example.org at 10:15, A.I.S., a,b,c: “[...] the rest”.",
    };

    protected override MarkSet? Needs => Marks;

    protected override void Read(Passage passage, ICollection<Finding> found)
    {
        var text = passage.Text;
        var next = 1;
        while (next < text.Length - 1 && Marks.IndexIn(passage, next) is >= 0 and var at)
        {
            next = at + 1;
            if (next >= text.Length)
                break;

            if (text[at] == '[' ? IsJoinedOmission(text, at) : IsMissingAfter(text, at))
                found.Add(Found(passage, at, 1, $"A space is missing in “{passage.Near(at, 1)}”.", text[at] == '[' ? " [" : text[at] + " "));
        }
    }

    private static bool IsMissingAfter(string text, int at) => text[at] switch
    {
        ',' or ';' => IsBetweenWords(text, at) || IsBeforeNumber(text, at) || IsBetweenDays(text, at),
        ':' or '!' or '?' => IsBeforeSentence(text, at) && !HasOneOf(text, at, "/=&@"),
        '.' => IsAfterTitle(text, at) || IsBeforeSentence(text, at) && !HasOneOf(text, at, "/=&@_\\") && !IsName(text, at),
        _ => false,
    };

    /// <summary>Whether words of two letters and more, in letters that are set apart by spaces, stand on both sides.</summary>
    private static bool IsBetweenWords(string text, int at) =>
        at >= 2 && at + 2 < text.Length
        && IsLetter(text[at - 2]) && IsLetter(text[at - 1]) && IsLetter(text[at + 1]) && IsLetter(text[at + 2])
        && !text.AsSpan(Math.Max(0, at - 8), Math.Min(8, at)).Contains('&')
        && !HasOneOf(text, at, "/=");

    /// <summary>Whether a word in small letters stands before and a number after: <c>the text,12 opposed it</c>.</summary>
    private static bool IsBeforeNumber(string text, int at) =>
        at >= 4 && char.IsAsciiDigit(text[at + 1])
        && char.IsLower(text[at - 1]) && char.IsLower(text[at - 2]) && char.IsLower(text[at - 3])
        && !HasOneOf(text, at, "/=&@_-");

    /// <summary>Whether the stop is that of a title before a name: <c>Ms.Tarrow</c>.</summary>
    private static bool IsAfterTitle(string text, int at)
    {
        var start = at;
        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;
        return text.AsSpan(start, at - start) is "Mr" or "Ms" or "Mrs" or "Dr" or "Amb" or "Prof" or "Messrs" or "Mme" or "Mlle" or "Sr" or "Sra"
            && at + 2 < text.Length && char.IsUpper(text[at + 1]) && char.IsLower(text[at + 2]);
    }

    /// <summary>Whether days are listed: <c>18,19, 22 March</c>; a decimal or a thousand has no further number after it.</summary>
    private static bool IsBetweenDays(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        var start = at;
        while (start > 0 && char.IsAsciiDigit(text[start - 1]))
            start--;
        return at - start is 1 or 2 && end - at is 2 or 3
            && text.AsSpan(end) is [',', ' ', >= '0' and <= '9', ..] or [' ', 'a', 'n', 'd', ' ', >= '0' and <= '9', ..];
    }

    private static bool IsBeforeSentence(string text, int at) =>
        at >= 3 && at + 2 < text.Length
        && char.IsLower(text[at - 1]) && char.IsLower(text[at - 2]) && char.IsLower(text[at - 3])
        && char.IsUpper(text[at + 1]) && IsLetter(text[at + 2]) && char.IsLower(text[at + 2]);

    /// <summary>Whether the stop is part of a name: another one stands in it, or it ends like a domain.</summary>
    private static bool IsName(string text, int at)
    {
        var (start, end) = Token(text, at);
        return text.AsSpan(start, end - start).TrimEnd('.').Count('.') > 1
            || text.AsSpan(at + 1, end - at - 1) is "Com" or "Org" or "Net" or "Int" or "Js" or "Io";
    }

    private static bool HasOneOf(string text, int at, string signs)
    {
        var (start, end) = Token(text, at);
        return text.AsSpan(start, end - start).ContainsAny(signs);
    }

    private static (int Start, int End) Token(string text, int at)
    {
        var (start, end) = (at, at + 1);
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]))
            start--;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
            end++;
        return (start, end);
    }

    /// <summary>Whether an omission follows a word or a mark without a space.</summary>
    private static bool IsJoinedOmission(string text, int at) =>
        text.AsSpan(at) is ['[', '.', '.', '.', ']', ..] or ['[', '…', ']', ..]
        && (IsLetter(text[at - 1]) || text[at - 1] is ',' or ';' or ':' or '.' or ')');

    private static bool IsLetter(char letter) => letter < '\u2E80' && char.IsLetter(letter);
}
