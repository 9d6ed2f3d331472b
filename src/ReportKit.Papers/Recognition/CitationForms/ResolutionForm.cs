using System.Text.RegularExpressions;
using ReportKit.Sheets;
using ReportKit.Typed;

namespace ReportKit.Papers.Recognition.CitationForms;

/// <summary>Resolutions: <c>Resolution adopted by the General Assembly on 3 March 2025, “…”, AIS/RES/4, address</c>.</summary>
internal sealed partial class ResolutionForm : ICitationForm
{
    public SourceDraft? Read(CitationText citation)
    {
        var parts = new CitedParts(citation);
        var isResolution = Beginning().IsMatch(citation.Words) || parts.Symbol is { } symbol && symbol.Contains("/RES/", StringComparison.OrdinalIgnoreCase) || (citation.Address ?? "").Contains("/RES/", StringComparison.OrdinalIgnoreCase);
        if (!isResolution)
            return null;

        var adopted = Adopted().Match(citation.Words);
        var day = adopted.Groups["day"].Success ? TypedDate.Read(adopted.Groups["day"].Value).Span : null;
        parts.TakeFirst(part => part.StartsWith("Resolution adopted", StringComparison.OrdinalIgnoreCase));
        parts.TakeFirst(part => part.StartsWith("Distr", StringComparison.OrdinalIgnoreCase));
        return new SourceDraft(SourceKind.Resolution)
        {
            Author = adopted.Groups["body"].Success ? adopted.Groups["body"].Value : null,
            Title = parts.QuotedTitle ?? (citation.IsBare || citation.Address is null ? parts.TakeAll() : null),
            Session = parts.Session,
            Date = day ?? parts.Date,
            Symbol = parts.Symbol ?? SymbolIn(citation.Address ?? ""),
        };
    }

    private static string? SymbolIn(string address) => Number().Match(address) is { Success: true } number ? number.Value : null;

    [GeneratedRegex(@"^(?:See )?(?:also )?(?:the )?(?:(?:UN|U\.N\.|UNGA|General Assembly|Security Council|Human Rights Council) )*(?:resolution|résolution|resolución)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Beginning();

    [GeneratedRegex(@"adopted(?: by (?:the )?(?<body>[\p{Lu}][\p{L} ]+?))?(?: on (?<day>\d{1,2} \p{L}+ \d{4}))?(?=,|$)")]
    private static partial Regex Adopted();

    [GeneratedRegex(@"[A-Z]+/RES/[\w./-]+", RegexOptions.IgnoreCase)]
    private static partial Regex Number();
}
