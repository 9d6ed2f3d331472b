using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Findings;
using ReportKit.Schema;

namespace ReportKit.Checks.Consistency;

/// <summary>Ranges of days and pages have one form throughout: <c>3–7</c>, <c>3-7</c> or <c>3 - 7</c>.</summary>
public sealed class RangeForm : VariantCheck
{
    private static readonly MarkSet Dashes = new("-–");

    public override Rule Rule { get; } = new()
    {
        Code = "RK1014",
        Severity = Severity.Remark,
        Title = "ranges have one form throughout",
        Reason = "Beside each other the forms look as if they meant different things.",
        Fix = "Write it as elsewhere.",
        Failing = """{"reports": [{"number": "GE-1"}], "sections": [{"key": "s", "report": "GE-1", "introduction": "From 3–7 and 10–14 March."}, {"key": "t", "report": "GE-1", "introduction": "From 17 - 21 March."}]}""",
        Passing = """{"reports": [{"number": "GE-1"}], "sections": [{"key": "s", "report": "GE-1", "introduction": "From 3–7 and 10–14 March 2025 in GE-12-13, LAMP-19, 2025-03-07 and A/12-3/4."}]}""",
    };

    protected override MarkSet? Needs => Dashes;

    protected override bool Concerns(TextRole role) => role != TextRole.Quotation;

    protected override void Read(Passage passage, ICollection<Variant> found)
    {
        var text = passage.Text;
        var next = 1;
        while (next < text.Length && Dashes.IndexIn(passage, next) is >= 0 and var at)
        {
            next = at + 1;
            var isSpaced = text[at - 1] == ' ';
            var (start, end) = isSpaced ? (at - 1, at + 2) : (at, at + 1);
            if (end < text.Length && (!isSpaced || text[at + 1] == ' ') && IsRange(text, start, end))
                found.Add(new Variant("range", isSpaced ? $"3 {text[at]} 7" : $"3{text[at]}7", at, 1));
        }
    }

    protected override string Message(Variant variant, string usual) => $"The range is written in the form {variant.Way}, elsewhere as {usual}.";

    /// <summary>Whether a number of one or two digits ends before, a greater one begins after, and neither is part of a symbol or a date.</summary>
    private static bool IsRange(string text, int start, int end)
    {
        var first = start;
        while (first > 0 && char.IsAsciiDigit(text[first - 1]))
            first--;
        var last = end;
        while (last < text.Length && char.IsAsciiDigit(text[last]))
            last++;
        return start - first is 1 or 2 && last - end is 1 or 2
            && int.TryParse(text.AsSpan(first, start - first), out var from) && int.TryParse(text.AsSpan(end, last - end), out var to) && from < to
            && (first == 0 || text[first - 1] is ' ' or '(' or '\n' or '“')
            && (last == text.Length || char.IsWhiteSpace(text[last]) || text[last] is ',' or ')' or ';' or '.' or ':' or '”');
    }
}
