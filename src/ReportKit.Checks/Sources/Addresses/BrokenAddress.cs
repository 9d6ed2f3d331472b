using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;

namespace ReportKit.Checks.Sources.Addresses;

/// <summary>An address among words stands in one piece.</summary>
public sealed class BrokenAddress : AddressCheck
{
    private static readonly MarkSet OfAddresses = new("-/_.%=");

    public override Rule Rule { get; } = new()
    {
        Code = "RK832",
        Severity = Severity.Error,
        Title = "an address among words stands in one piece",
        Reason = "Where a line of a PDF ended, a space cuts the address; the link leads nowhere.",
        Fix = "Delete the space or the line break within it.",
        Failing = """{"statements": [{"kind": "Narrative", "text": "They met.^[See https://example.org/papers/harbour- lights-2025.pdf]"}]}""",
        Passing = """{"statements": [{"kind": "Narrative", "text": "They met.^[See https://example.org/papers/harbour-lights-2025.pdf and more.]"}]}""",
    };

    protected override string? Problem(AddressUse address)
    {
        if (address.IsCell || address.Row[address.Column] is not string text || text.IndexOf(address.Text, StringComparison.Ordinal) is not (>= 0 and var at))
            return null;

        var after = text.AsSpan(at + address.Text.Length);
        if (after is not [' ' or '\n' or '\u00A0', ..])
            return null;

        var next = after.TrimStart();
        var end = next.IndexOfAny(" \n\u00A0]");
        next = (end < 0 ? next : next[..end]).TrimEnd(".,;:)");
        if (next.Contains("//", StringComparison.Ordinal))
            return null;

        var isCut = address.Text[^1] is '-' or '_' or '/' or '=' or '&' or '%' && next is [>= 'a' and <= 'z' or >= '0' and <= '9', ..] && OfAddresses.IndexIn(next) >= 0;
        var isRest = next.Length > 0 && char.IsAsciiLetterOrDigit(next[0]) && IsEnd(next);
        return isCut || isRest ? $"The address is cut before “{CellFindings.Excerpt(next.ToString())}”." : null;
    }

    /// <summary>Whether a word is the last part of an address rather than a word.</summary>
    private static bool IsEnd(ReadOnlySpan<char> word) =>
        word.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) || word.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || word.EndsWith(".htm", StringComparison.OrdinalIgnoreCase)
        || word.EndsWith(".docx", StringComparison.OrdinalIgnoreCase) || word.EndsWith(".aspx", StringComparison.OrdinalIgnoreCase);
}
