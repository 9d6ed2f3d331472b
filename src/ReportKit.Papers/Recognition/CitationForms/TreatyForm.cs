using System.Text.RegularExpressions;
using ReportKit.Sheets;

namespace ReportKit.Papers.Recognition.CitationForms;

/// <summary>Treaties: <c>Council of Europe, European Treaty Series - No. 185, title, place, date, address</c>.</summary>
internal sealed partial class TreatyForm : ICitationForm
{
    public SourceDraft? Read(CitationText citation)
    {
        if (!Words().IsMatch(citation.Words))
            return null;

        var parts = new CitedParts(citation);
        var series = parts.TakeFirst(part => Series().IsMatch(part));
        var title = parts.QuotedTitle ?? parts.TakeFirst(part => Words().IsMatch(part));
        return new SourceDraft(SourceKind.Treaty) { Container = series, Title = title ?? series, Author = parts.TakeAll(), Date = parts.Date, Symbol = parts.Symbol };
    }

    [GeneratedRegex(@"\bTreaty Series\b|^(?:“|The )?(?:[\p{Lu}][\p{L}-]+ ){0,4}(?:Convention|Charter|Covenant|Protocol|Treaty)\b(?! draft)(?!.*\bcommittee\b)")]
    private static partial Regex Words();

    [GeneratedRegex(@"\bTreaty Series\b")]
    private static partial Regex Series();
}
