using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Findings;
using ReportKit.Markup;

namespace ReportKit.Checks.Quotations;

/// <summary>The lines of a page are no paragraphs.</summary>
public sealed class LineMayEndParagraph : LineBreakCheck
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK340",
        Severity = Severity.Remark,
        Title = "a line break starts a paragraph, and no line of a page",
        Reason = "Text that is copied from a page brings the breaks of its lines along; each line is printed as a paragraph.",
        Fix = "Put a space in its place where the paragraph goes on.",
        Failing = "We thank the keepers of the lights for the list that they have kept\nfor so many years, and for the care with which they have kept it.\nWe also thank the harbours of the inland sea, and all those who sail\nfrom one of them to the other by night.",
        Passing = "We thank the keepers of the lights for the list that they have kept.\nWe also thank the harbours.",
    };

    protected override bool IsFound(string text, int at) => BrokenLines.MayEndParagraph(text, at);

    protected override Finding Found(Passage passage, int at) =>
        Found(passage.Cell.Place, $"The line that ends with “{passage.Near(at, 1)}” may go on in the next one.") with { Evidence = passage.Around(at, 1) };
}
