using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Checks.Consistency;

/// <summary>
/// The label of an explanation is printed by the report: it is not typed in front of a narrative, nor at the start of a paragraph of
/// quoted words. Before an explanation itself it is understood, and left out.
/// </summary>
public sealed class TypedContext : Check
{
    private const int Longest = 20;

    private static readonly MarkSet Colons = new(":：");

    private static readonly string[] Labels = ["Context", "Comment", "Contexte", "Commentaire", "Contexto", "Comentario", "Контекст", "Комментарий", "السياق", "背景"];

    public override Rule Rule { get; } = new()
    {
        Code = "RK1032",
        Severity = Severity.Warning,
        Title = "the label of an explanation is left to the report",
        Reason = "Typed among other words, it looks unlike the label of all other explanations, or is printed within the quotation.",
        Fix = "Move the explanation to the column Context, or make the row one of Kind Context, without the label.",
        Failing = """{"statements": [{"kind": "Narrative", "text": "Context: The keepers had asked."}]}""",
        Passing = """{"statements": [{"text": "We see the context: the keepers had asked.", "context": "The keepers had asked."}, {"kind": "Narrative", "text": "Note: the list is long."}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        foreach (var passage in views.Passages)
        {
            if (!Colons.MayStandIn(passage.Marks) || passage.IsNote || passage.Cell.Row is not Statement row)
                continue;
            if (passage.Cell.Column == StatementColumns.Text && row.Kind != StatementKind.Context && LabelIn(passage.Text, row.Kind is StatementKind.Narrative or StatementKind.List) is var (at, length))
            {
                var where = passage.Role == TextRole.Quotation ? "within the quotation" : "as words of the narrative";
                yield return Found(passage, at, length, $"The label “{passage.Text.Substring(at, length)}” is printed {where}.") with { Advice = Rule.Fix };
            }
        }
    }

    /// <summary>Where a paragraph begins with a label: any of a narrative, and those after the first of other words.</summary>
    private static (int At, int Length)? LabelIn(string text, bool isFirst)
    {
        var at = isFirst ? 0 : text.IndexOf('\n') + 1;
        if (at == 0 && !isFirst)
            return null;
        while (true)
        {
            while (at < text.Length && text[at] is '\n' or ' ')
                at++;
            if (LengthAt(text.AsSpan(at)) is > 0 and var length)
                return (at, length);
            if (at >= text.Length || text.IndexOf('\n', at) is not (>= 0 and var end))
                return null;
            at = end + 1;
        }
    }

    private static int LengthAt(ReadOnlySpan<char> paragraph)
    {
        var colon = paragraph[..Math.Min(paragraph.Length, Longest)].IndexOfAny(':', '：');
        if (colon <= 0)
            return 0;
        foreach (var label in Labels)
        {
            if (paragraph[..colon].TrimEnd().SequenceEqual(label))
                return colon + 1;
        }

        return 0;
    }
}
