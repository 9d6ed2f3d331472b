using System.Text.RegularExpressions;
using ReportKit.Sheets;
using ReportKit.Typed;

namespace ReportKit.Papers.Recognition.CitationForms;

/// <summary>Letters: <c>Letter from X to Y, date, address</c>, <c>Annex to the letter dated 3 March 2025 from …, symbol</c>.</summary>
internal sealed partial class LetterForm : ICitationForm
{
    public SourceDraft? Read(CitationText citation)
    {
        if (Beginning().Match(citation.Words) is not { Success: true } beginning)
            return null;

        var parts = new CitedParts(citation);
        var from = From().Match(citation.Words);
        var dated = Dated().Match(citation.Words);
        return new SourceDraft(SourceKind.Letter)
        {
            Author = from.Success ? from.Groups["author"].Value.Trim() : null,
            Title = parts.QuotedTitle ?? (parts.Rest.LastOrDefault(part => !part.StartsWith(beginning.Value, StringComparison.Ordinal)) ?? parts.TakeAll()),
            Date = (dated.Success ? TypedDate.Read(dated.Groups["day"].Value).Span : null) ?? parts.Date,
            Symbol = parts.Symbol,
        };
    }

    [GeneratedRegex(@"^(?:annex(?:es)? (?:[IVX]+ )?to (?:the|a) )?(?:identical )?(?:open )?(?:letters?|note verbale|lettre|carta)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Beginning();

    [GeneratedRegex(@"\bfrom (?:the )?(?<author>.+?)(?= addressed to\b| to the (?:Secretary|President|Chair)|, \d|$)")]
    private static partial Regex From();

    [GeneratedRegex(@"\bdated (?<day>\d{1,2} \p{L}+ \d{4})")]
    private static partial Regex Dated();
}
