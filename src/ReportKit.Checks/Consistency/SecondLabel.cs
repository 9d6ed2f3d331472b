using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Languages;
using ReportKit.Sheets;

namespace ReportKit.Checks.Consistency;

/// <summary>
/// An explanation does not begin with a label besides the one that is printed before it: <c>Comment:</c> where that is
/// <c>Context:</c>. The same label, typed once more, is left out by itself.
/// </summary>
public sealed class SecondLabel : Check
{
    private const int Longest = 40;

    private static readonly string[] Labels =
        ["Context", "Comment", "Commentary", "Background", "Explanation", "Note", "Remark", "Contexte", "Commentaire", "Contexto", "Comentario", "Контекст", "Комментарий", "Kontext", "السياق", "背景", "说明"];

    public override Rule Rule { get; } = new()
    {
        Code = "RK1029",
        Severity = Severity.Warning,
        Title = "no second label is typed before an explanation",
        Reason = "Both are printed: “Context: Comment: …”.",
        Fix = "Delete it; another label than the usual one belongs in the column Context label.",
        HasCorrection = true,
        Failing = """{"statements": [{"text": "We agree.", "context": "Comment: The keepers had asked."}]}""",
        Passing = """{"statements": [{"text": "We agree.", "context": "Context: The keepers had asked: the list was to stay."}, {"kind": "Narrative", "text": "Note: the list is long."}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        var usual = ReportLanguage.Of(views.Dataset.Settings.Language).Context;
        foreach (var passage in views.Passages)
        {
            if (passage.IsNote || passage.Cell.Row is not Statement row || !IsExplanation(passage, row) || !HasColon(passage.Text))
                continue;
            if (Composition.TypedLabel.Without(row.ContextLabel ?? usual, passage.Text) == passage.Text && Length(passage.Text) is > 0 and var length)
                yield return Found(passage, 0, length, $"“{passage.Text[..length].Trim()}” is printed after the label.", "");
        }
    }

    /// <summary>A quick look, since few texts begin so.</summary>
    private static bool HasColon(string text) => text.AsSpan(0, Math.Min(text.Length, Longest)).ContainsAny(':', '：');

    private static bool IsExplanation(Passage passage, Statement row) =>
        passage.Cell.Column == StatementColumns.Context || (passage.Cell.Column == StatementColumns.Text && row.Kind == StatementKind.Context);

    /// <summary>The length of the label with its colon and the space after it; 0 where there is none.</summary>
    private static int Length(string text)
    {
        foreach (var label in Labels)
        {
            if (!text.StartsWith(label, StringComparison.OrdinalIgnoreCase))
                continue;
            var end = label.Length;
            while (end < text.Length && text[end] is ' ' or '\u00A0')
                end++;
            if (end == text.Length || text[end] is not (':' or '：'))
                continue;
            end++;
            while (end < text.Length && text[end] is ' ' or '\u00A0')
                end++;
            return end;
        }

        return 0;
    }
}
