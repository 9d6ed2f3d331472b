using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Findings;

namespace ReportKit.Checks.Quotations.Marks;

/// <summary>Every bracket has its partner, but for those that number items: <c>a)</c>, <c>1)</c>.</summary>
public sealed class UnpairedBracket : TextCheck
{
    private static readonly MarkSet Brackets = new("()[]{}（）【】「」『』");

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

    protected override MarkSet? Needs => Brackets;

    protected override void Read(Passage passage, ICollection<Finding> found)
    {
        var text = passage.Text;
        if (ArePaired(passage))
            return;

        foreach (var at in Unpaired(passage))
            found.Add(Found(passage, at, 1, $"The bracket {text[at]} in “{passage.Near(at, 1)}” has no partner."));
    }

    /// <summary>A quick look: whether each bracket closes the one before it, as nearly all do.</summary>
    private static bool ArePaired(Passage passage)
    {
        var open = '\0';
        var next = 0;
        while (Brackets.IndexIn(passage, next) is >= 0 and var at)
        {
            var bracket = passage.Text[at];
            next = at + 1;
            if (IsOpening(bracket) != (open == '\0') || (open != '\0' && Form(bracket) != Form(open)))
                return false;
            open = open == '\0' ? bracket : '\0';
        }

        return open == '\0';
    }

    private static List<int> Unpaired(Passage passage)
    {
        var text = passage.Text;
        var open = new List<int>();
        var alone = new List<int>();
        for (var at = Brackets.IndexIn(passage); at >= 0; at = Brackets.IndexIn(passage, at + 1))
        {
            if (IsSmile(text, at) || IsOpenNote(text, at))
                continue;

            var form = Form(text[at]);
            if (IsOpening(text[at]))
            {
                open.Add(at);
            }
            else if (open.Exists(other => Form(text[other]) == form) && !(Form(text[open[^1]]) != form && IsLabel(text, at)))
            {
                var partner = open.FindLastIndex(other => Form(text[other]) == form);
                alone.AddRange(open.GetRange(partner + 1, open.Count - partner - 1));
                open.RemoveRange(partner, open.Count - partner);
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

    /// <summary>Whether the bracket closes the number of an item: one letter, two digits or a Roman number.</summary>
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

    /// <summary>Whether a footnote was to open here; what is wrong with it is the markup.</summary>
    private static bool IsOpenNote(string text, int at) => text[at] == '[' && at > 0 && text[at - 1] == '^';

    private static bool IsSmile(string text, int at) => at > 0 && (text[at - 1] is ':' or ';') && (at == 1 || text[at - 2] == ' ') && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]));
}
