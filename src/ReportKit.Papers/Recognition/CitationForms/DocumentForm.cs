using System.Text.RegularExpressions;
using ReportKit.Sheets;

namespace ReportKit.Papers.Recognition.CitationForms;

/// <summary>Documents: <c>body, session, title, date, A/AC.290/2021/CRP.2, address</c>, and a symbol alone.</summary>
internal sealed partial class DocumentForm : ICitationForm
{
    public SourceDraft? Read(CitationText citation)
    {
        var parts = new CitedParts(citation);
        if (parts.Symbol is null && !Words().IsMatch(citation.Words) && !(citation is { IsBare: false, Address: { } hidden } && Files().IsMatch(hidden)))
            return null;

        parts.TakeFirst(part => Pointing().IsMatch(part));
        var container = parts.TakeFirst(part => Series().IsMatch(part));
        var title = parts.QuotedTitle ?? parts.TakeFirst(part => Words().IsMatch(part));
        var author = parts.TakeFirst(part => part.Length > 3);
        return new SourceDraft(SourceKind.Document)
        {
            Author = title is null && author is not null ? null : author,
            Title = title ?? author,
            Container = container ?? parts.TakeAll(),
            Meeting = parts.Meeting,
            Session = parts.Session,
            Date = parts.Date,
            Symbol = parts.Symbol,
        };
    }

    [GeneratedRegex(@"\b(?:paper|non-paper|draft|agenda|summary|programme of work|decision|guidelines|document|minutes|record|compendium|note by|terms of reference|rules of procedure|projet|proyecto|проект)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Words();

    [GeneratedRegex(@"^(?:advance copy|conference room paper|working paper|technical reissue)$", RegexOptions.IgnoreCase)]
    private static partial Regex Series();

    [GeneratedRegex(@"^(?:see|also|cf\.?|see also)(?: [A-Z]+/.*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Pointing();

    [GeneratedRegex(@"\.(?:pdf|docx?|xlsx?|pptx?)(?:$|\?)|/md/|/doc/|undocs\.org|docs\.un\.org", RegexOptions.IgnoreCase)]
    private static partial Regex Files();
}
