using ReportKit.Sheets;

namespace ReportKit.Papers.Recognition.CitationForms;

/// <summary>Pages of the web, and whatever else has an address: <c>“Title”, site, address</c>, <c>GE webpage, ICANN website: address</c>.</summary>
internal sealed class WebPageForm : ICitationForm
{
    public SourceDraft? Read(CitationText citation)
    {
        if (citation.Address is null)
            return null;
        if (!citation.IsBare)
            return new SourceDraft(SourceKind.WebPage);

        var parts = new CitedParts(citation);
        var title = parts.QuotedTitle ?? parts.TakeFirst(_ => true);
        return new SourceDraft(SourceKind.WebPage) { Title = title, Container = parts.TakeFirst(_ => true), Author = parts.TakeAll(), Date = parts.Date, Symbol = parts.Symbol };
    }
}
