using ReportKit.Datasets;
using ReportKit.Diagnostics;
using ReportKit.Markup;

namespace ReportKit.Checks.Quotations;

/// <summary>A word that a page broke at a hyphen is written in one piece.</summary>
public sealed class WordBrokenAtLine : TextCheck
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK340",
        Severity = Severity.Warning,
        Title = "no word is broken at the end of a line",
        Reason = "The hyphen may be that of the page or the word’s own; it is printed.",
        Fix = "Delete the hyphen and the line break, or the line break alone.",
        Failing = "The list of lights is open to every harbour of the inter-\nisland sea.",
        Passing = "The list of lights is open to every harbour of the infra-\nstructure, and infrastructure is dear.",
    };

    protected override bool Concerns(TextRole role) => role is TextRole.Quotation or TextRole.Prose;

    protected override void Read(Passage passage, ICollection<Diagnostic> found)
    {
        if (passage.Cell.Row is Statement { Kind: StatementKind.List })
            return;

        var text = passage.Text;
        for (var at = text.IndexOf('\n'); at >= 0; at = text.IndexOf('\n', at + 1))
        {
            if (BrokenLines.MayBreakWord(text, at))
                found.Add(Found(passage.Cell.Place, $"A hyphen ends the line in “{passage.Near(at, 1)}”.") with { Evidence = passage.Around(at, 1) });
        }
    }
}
