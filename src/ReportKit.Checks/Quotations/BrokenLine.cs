using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Findings;
using ReportKit.Markup;

namespace ReportKit.Checks.Quotations;

/// <summary>No sentence is broken by a line break: in a cell that starts a paragraph.</summary>
public sealed class BrokenLine : LineBreakCheck
{
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

    protected override bool IsFound(string text, int at) => BrokenLines.MayContinue(text, at);

    protected override Finding Found(Passage passage, int at) => Found(passage, at, 1, $"A line break stands in “{passage.Near(at, 1)}”.", " ");
}
