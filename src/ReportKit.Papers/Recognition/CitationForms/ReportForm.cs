using System.Text.RegularExpressions;
using ReportKit.Sheets;

namespace ReportKit.Papers.Recognition.CitationForms;

/// <summary>Reports: <c>“Title,” p. 47, organisation, date, address</c>.</summary>
internal sealed partial class ReportForm : ICitationForm
{
    public SourceDraft? Read(CitationText citation)
    {
        if (!Words().IsMatch(citation.Words) && !IsPublication(citation))
            return null;

        var parts = new CitedParts(citation);
        var title = parts.QuotedTitle ?? (citation.IsBare || citation.Address is null ? parts.TakeFirst(part => Words().IsMatch(part)) : null);
        var container = parts.TakeFirst(part => Series().IsMatch(part));
        return new SourceDraft(SourceKind.Report)
        {
            Title = title,
            Container = container,
            Author = citation.IsBare || citation.Address is null ? parts.TakeAll() : null,
            Meeting = parts.Meeting,
            Session = parts.Session,
            Date = parts.Date,
            Symbol = parts.Symbol,
        };
    }

    /// <summary>A quoted title with who published it and when.</summary>
    private static bool IsPublication(CitationText citation) =>
        citation.Words is [(char)0x201C or (char)0x22, ..] && new CitedParts(citation) is { QuotedTitle: not null, Date: not null, Symbol: null, Rest: [{ Length: < 60 }, ..] };

    [GeneratedRegex(@"\b(?:reports?|yearbook|study|survey|white paper|rapport|informe|доклад)\b(?! of the Secretary-General on the status)", RegexOptions.IgnoreCase)]
    private static partial Regex Words();

    [GeneratedRegex(@"^(?:advance copy|conference room paper|working paper|technical reissue)$", RegexOptions.IgnoreCase)]
    private static partial Regex Series();
}
