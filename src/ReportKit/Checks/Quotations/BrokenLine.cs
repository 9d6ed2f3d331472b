using ReportKit.Datasets;
using ReportKit.Diagnostics;
using ReportKit.Markup;

namespace ReportKit.Checks.Quotations;

/// <summary>No sentence is broken by a line break: in a cell that starts a paragraph.</summary>
public sealed class BrokenLine : TextCheck
{
    private static readonly MarkSet Breaks = new("\n");

    public override Rule Rule { get; } = new()
    {
        Code = "RK322",
        Severity = Severity.Warning,
        Title = "no line break stands within a sentence",
        Reason = "A line break starts a paragraph. Lines that a page broke within a sentence are joined in print; below a colon or in a list nobody can tell them from items.",
        Fix = "Put a space in its place.",
        HasCorrection = true,
        Failing = "It is open to all:\nthe list of lights that is kept for every harbour of the\ninland seas.",
        Passing = "The list of lights is open to every harbour of the\ninland seas:\nlarge harbours;\nsmall ones",
    };

    protected override MarkSet? Needs => Breaks;

    protected override bool Concerns(TextRole role) => role is TextRole.Quotation or TextRole.Prose;

    protected override void Read(Passage passage, ICollection<Diagnostic> found)
    {
        if (passage.Cell.Row is Statement { Kind: StatementKind.List })
            return;

        var text = passage.Text;
        for (var at = text.IndexOf('\n'); at >= 0; at = text.IndexOf('\n', at + 1))
        {
            if (BrokenLines.MayContinue(text, at))
                found.Add(Found(passage, at, 1, $"A line break stands in “{passage.Near(at, 1)}”.", " "));
        }
    }
}
