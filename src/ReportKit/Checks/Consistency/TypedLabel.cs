using ReportKit.Datasets;
using ReportKit.Diagnostics;
using ReportKit.Schema;

namespace ReportKit.Checks.Consistency;

/// <summary>
/// A label that is printed by itself is not typed in the cell, too: <c>Context:</c> before an explanation, the speaker before a
/// statement.
/// </summary>
public sealed class TypedLabel : Check
{
    /// <summary>No label is longer, not even that of a joint statement.</summary>
    private const int Longest = 200;

    private static readonly string[] Labels =
        ["Context", "Comment", "Commentary", "Background", "Explanation", "Note", "Remark", "Contexte", "Commentaire", "Contexto", "Comentario", "Контекст", "Комментарий", "Kontext", "السياق", "背景", "说明"];

    public override Rule Rule { get; } = new()
    {
        Code = "RK1029",
        Severity = Severity.Warning,
        Title = "a label that is printed by itself is not typed",
        Reason = "It is printed twice: “Context: Context: …”.",
        Fix = "Delete it; another label than the usual one belongs in the column Context label.",
        HasCorrection = true,
        Failing = """{"statements": [{"text": "We agree.", "context": "Context: The keepers had asked."}]}""",
        Passing = """{"statements": [{"text": "We agree.", "context": "The context: the keepers had asked."}, {"kind": "Narrative", "text": "Note: the list is long."}]}""",
    };

    public override IEnumerable<Diagnostic> Run(Manuscript manuscript)
    {
        foreach (var passage in manuscript.Passages)
        {
            if (passage.IsNote || passage.Cell.Row is not Statement row || !HasColon(passage.Text) || !IsLabelled(passage, row))
                continue;
            if (Length(passage.Text, Known(passage, row)) is > 0 and var length)
                yield return Found(passage, 0, length, $"“{passage.Text[..length].Trim()}” is printed by itself.", "");
        }
    }

    /// <summary>A quick look, since few texts begin so.</summary>
    private static bool HasColon(string text) => text.AsSpan(0, Math.Min(text.Length, Longest)).ContainsAny(':', '：');

    /// <summary>Whether something is printed before the cell: a label of its own, or the speaker where no lead-in is.</summary>
    private static bool IsLabelled(Passage passage, Statement row) =>
        passage.Cell.Column == StatementColumns.Context
        || (passage.Cell.Column == StatementColumns.Text && (row.Kind == StatementKind.Context || (row is { Kind: StatementKind.Statement, LeadIn: null } && row.Speakers.Length > 0)));

    private static IEnumerable<string> Known(Passage passage, Statement row) =>
        passage.Role == TextRole.Quotation ? row.Speakers : row.ContextLabel is { } label ? Labels.Append(label.Trim().TrimEnd(':')) : Labels;

    /// <summary>The length of the label with its colon and the space behind it; 0 where there is none.</summary>
    private static int Length(string text, IEnumerable<string> labels)
    {
        foreach (var label in labels)
        {
            if (label.Length == 0 || !text.StartsWith(label, StringComparison.OrdinalIgnoreCase))
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
