using System.Text.RegularExpressions;
using ReportKit.Sheets;

namespace ReportKit.Papers.Recognition.CitationForms;

/// <summary>Recordings: <c>UN Web TV, 3rd plenary meeting, body – session, date, address (starts at 1:14:20)</c>, and what is on the sites of recordings.</summary>
internal sealed partial class VideoForm : ICitationForm
{
    public SourceDraft? Read(CitationText citation)
    {
        if (!SitesOf().IsMatch(citation.Address ?? "") && !Words().IsMatch(citation.Words) && citation.Locator is not { IsTime: true })
            return null;

        var parts = new CitedParts(citation);
        var container = parts.TakeFirst(part => part.Length < 60 && Words().IsMatch(part));
        var meeting = parts.Meeting;
        var (title, session) = Divided(parts.QuotedTitle ?? parts.TakeAll(), parts.Session);
        return new SourceDraft(SourceKind.Video)
        {
            Container = container ?? Site(citation.Address),
            Meeting = meeting,
            Title = title,
            Session = session,
            Author = parts.TakeAll(),
            Date = parts.Date,
            Symbol = parts.Symbol,
        };
    }

    /// <summary>The body and its session, where one dash parts them.</summary>
    private static (string? Title, string? Session) Divided(string? title, string? session)
    {
        if (session?.Split(" – ") is [var body, var sitting] && title is null)
            return (body, sitting);
        return (title ?? session, title is null ? null : session);
    }

    private static string? Site(string? address) =>
        address is null ? null
        : address.Contains("media.un.org", StringComparison.OrdinalIgnoreCase) || address.Contains("webtv.un.org", StringComparison.OrdinalIgnoreCase) ? "UN Web TV"
        : address.Contains("youtu", StringComparison.OrdinalIgnoreCase) ? "YouTube"
        : null;

    [GeneratedRegex(@"^https?://(?:[\w-]+\.)*(?:media\.un\.org|webtv\.un\.org|youtu\.be|youtube\.com|vimeo\.com|dailymotion\.com|zoom\.us|webcast\.[\w.]+)(?:/|$)", RegexOptions.IgnoreCase)]
    private static partial Regex SitesOf();

    [GeneratedRegex(@"\b(?:web ?tv|webcasts?|you ?tube|vimeo|video|recordings?|webinar|live ?stream|audio|podcast|enregistrement|grabación)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Words();
}
