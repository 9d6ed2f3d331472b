using ReportKit.Checks.Passages;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Checks.Shapes;

/// <summary>A rule on the line breaks within a cell; in a list each line is an item, and none is found.</summary>
public abstract class LineBreakCheck : TextCheck
{
    private static readonly MarkSet Breaks = new("\n");

    protected sealed override MarkSet? Needs => Breaks;

    protected sealed override bool Concerns(TextRole role) => role is TextRole.Quotation or TextRole.Prose;

    protected sealed override void Read(Passage passage, ICollection<Finding> found)
    {
        if (passage.Cell.Row is Statement { Kind: StatementKind.List })
            return;

        var text = passage.Text;
        for (var at = text.IndexOf('\n'); at >= 0; at = text.IndexOf('\n', at + 1))
        {
            if (IsFound(text, at))
                found.Add(Found(passage, at));
        }
    }

    /// <summary>Whether the line break at this index is one that the rule finds.</summary>
    protected abstract bool IsFound(string text, int at);

    /// <summary>What it says of it.</summary>
    protected abstract Finding Found(Passage passage, int at);
}
