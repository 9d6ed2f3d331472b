using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Findings;
using ReportKit.Schema;

namespace ReportKit.Checks.Quotations.Marks;

/// <summary>
/// Omissions are marked in one way throughout a report. Dots at the very beginning or end of a quotation are another matter: they
/// say that the quotation is a part of a sentence.
/// </summary>
public sealed class MixedOmissions : VariantCheck
{
    private static readonly MarkSet Starts = new("[(….");

    public override Rule Rule { get; } = new()
    {
        Code = "RK311",
        Severity = Severity.Remark,
        Title = "omissions are marked in one way",
        Reason = "Where some are marked [...] and some otherwise, a reader wonders whether the speaker paused.",
        Fix = "Mark it as the others are.",
        Failing = """
            {"reports": [{"number": "GE-1"}], "statements": [
              {"report": "GE-1", "text": "The list [...] is open."}, {"report": "GE-1", "text": "Open [...] to all."}, {"report": "GE-1", "text": "Open […] to all."}]}
            """,
        Passing = """
            {"reports": [{"number": "GE-1"}], "statements": [
              {"report": "GE-1", "text": "The list [...] is open."}, {"report": "GE-1", "text": "Open [...] to all."}, {"report": "GE-1", "text": "...open to all..."}]}
            """,
    };

    protected override bool CountsQuotedWords => true;

    protected override MarkSet? Needs => Starts;

    protected override bool Concerns(TextRole role) => role is TextRole.Quotation or TextRole.Prose;

    protected override void Read(Passage passage, ICollection<Variant> found)
    {
        var text = passage.Text;
        var next = 0;
        while (next < text.Length && Starts.IndexIn(passage, next) is >= 0 and var at)
        {
            next = at + 1;
            if (Mark(text.AsSpan(at)) is not { } mark)
                continue;

            next = at + mark.Length;
            if (mark[0] is '[' or '(')
                found.Add(new Variant("omission", mark, at, mark.Length));
            else if (passage.Role == TextRole.Quotation && IsBetweenWords(text, at, next))
                found.Add(new Variant("omission", mark, at, mark.Length));
        }
    }

    protected override string Message(Variant variant, string usual) => $"The omission is marked {variant.Way}, elsewhere {usual}.";

    private static string? Mark(ReadOnlySpan<char> text) => text switch
    {
        ['[', '.', '.', '.', ']', ..] => "[...]",
        ['[', '…', ']', ..] => "[…]",
        ['[', '.', ' ', '.', ' ', '.', ']', ..] => "[. . .]",
        ['(', '.', '.', '.', ')', ..] => "(...)",
        ['(', '…', ')', ..] => "(…)",
        ['…', ..] => "…",
        ['.', '.', '.', ..] => "...",
        _ => null,
    };

    /// <summary>Whether a sentence goes on after the dots, in small letters.</summary>
    private static bool IsBetweenWords(string text, int start, int end) =>
        start >= 2 && end + 1 < text.Length && text[start - 1] == ' ' && char.IsLetter(text[start - 2]) && text[end] == ' ' && char.IsLower(text[end + 1]);
}
