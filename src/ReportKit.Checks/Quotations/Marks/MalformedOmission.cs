using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Findings;

namespace ReportKit.Checks.Quotations.Marks;

/// <summary>Words that were left out of a quotation are marked by three dots in square brackets, not by two or five.</summary>
public sealed class MalformedOmission : TextCheck
{
    private static readonly MarkSet Openings = new("[");

    public override Rule Rule { get; } = new()
    {
        Code = "RK310",
        Severity = Severity.Warning,
        Title = "an omission is marked by three dots",
        Reason = "The report knows an omission that stands alone by its three dots; anything else is set as words of the quotation.",
        Fix = "Write [...].",
        HasCorrection = true,
        Failing = "The list is open [..] to all.",
        Passing = "The list [...] is open […] to all [. . .] of us [sic].",
    };

    protected override MarkSet? Needs => Openings;

    protected override void Read(Passage passage, ICollection<Finding> found)
    {
        var text = passage.Text;
        for (var at = text.IndexOf('['); at >= 0 && at + 2 < text.Length; at = text.IndexOf('[', at + 1))
        {
            var end = at + 1;
            while (end < text.Length && text[end] is '.' or '…' or ' ')
                end++;
            if (end == text.Length || text[end] != ']')
                continue;

            var inside = text.AsSpan(at + 1, end - at - 1);
            if (inside.ContainsAny('.', '…') && inside is not ("..." or "…" or ". . ."))
                found.Add(Found(passage, at, end + 1 - at, $"“{text.AsSpan(at, end + 1 - at)}” is no mark of an omission.", "[...]"));
        }
    }
}
