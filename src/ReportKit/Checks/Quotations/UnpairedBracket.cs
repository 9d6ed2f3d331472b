using System.Buffers;
using ReportKit.Diagnostics;

namespace ReportKit.Checks.Quotations;

/// <summary>Every bracket has its partner, but for those that number items: <c>a)</c>, <c>1)</c>.</summary>
public sealed class UnpairedBracket : TextCheck
{
    private static readonly SearchValues<char> Brackets = SearchValues.Create("()[]{}（）【】「」『』");

    public override Rule Rule { get; } = new()
    {
        Code = "RK309",
        Severity = Severity.Warning,
        Title = "every bracket has its partner",
        Reason = "A bracket alone leaves open what was inserted and what was said.",
        Fix = "Add the bracket that is missing, or delete the one that stands alone.",
        Failing = "The list [of lights is open.",
        Passing = "It asks (a) for a list [of lights], b) for 1) lamps, 2) oil, iv) wicks.",
    };

    protected override void Read(Passage passage, ICollection<Diagnostic> found)
    {
        var text = passage.Text;
        var first = text.AsSpan().IndexOfAny(Brackets);
        if (first < 0)
            return;

        foreach (var at in Unpaired(text, first))
            found.Add(Found(passage, at, 1, $"The bracket {text[at]} in “{passage.Near(at, 1)}” has no partner."));
    }

    private static List<int> Unpaired(string text, int first)
    {
        var open = new Stack<int>();
        var alone = new List<int>();
        for (var at = first; at < text.Length; at++)
        {
            if (!Brackets.Contains(text[at]) || IsSmile(text, at))
                continue;

            var form = Form(text[at]);
            if (IsOpening(text[at]))
            {
                open.Push(at);
            }
            else if (open.Any(other => Form(text[other]) == form) && !(Form(text[open.Peek()]) != form && IsLabel(text, at)))
            {
                while (open.Pop() is var last && Form(text[last]) != form)
                    alone.Add(last);
            }
            else if (!IsLabel(text, at))
            {
                alone.Add(at);
            }
        }

        alone.AddRange(open);
        alone.Sort();
        return alone;
    }

    private static bool IsOpening(char bracket) => bracket is '(' or '[' or '{' or '（' or '【' or '「' or '『';

    private static char Form(char bracket) => bracket switch
    {
        '(' or ')' or '（' or '）' => '(',
        '[' or ']' => '[',
        '{' or '}' => '{',
        '【' or '】' => '【',
        '「' or '」' => '「',
        _ => '『',
    };

    /// <summary>Whether the bracket closes the number of an item: one letter, two figures or a Roman number.</summary>
    private static bool IsLabel(string text, int at)
    {
        if (text[at] != ')')
            return false;

        var start = at;
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]))
            start--;
        var label = text.AsSpan(start, at - start);
        return (start == 0 || text[start - 1] is not ('(' or '-' or '.'))
            && (label.Length == 1 || (label.Length == 2 && !label.ContainsAnyExceptInRange('0', '9')) || (label.Length is > 1 and < 6 && label.TrimStart("ivxIVX").IsEmpty));
    }

    private static bool IsSmile(string text, int at) => at > 0 && (text[at - 1] is ':' or ';') && (at == 1 || text[at - 2] == ' ') && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]));
}
