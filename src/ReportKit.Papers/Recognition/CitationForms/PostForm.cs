using System.Text.RegularExpressions;
using ReportKit.Sheets;

namespace ReportKit.Papers.Recognition.CitationForms;

/// <summary>Posts: <c>Twitter message by author, date, address</c>.</summary>
internal sealed partial class PostForm : ICitationForm
{
    public SourceDraft? Read(CitationText citation)
    {
        var site = SitesOf().Match(citation.Address ?? "");
        if (!site.Success && !Words().IsMatch(citation.Words))
            return null;

        var parts = new CitedParts(citation);
        var by = By().Match(citation.Words);
        return new SourceDraft(SourceKind.Post)
        {
            Author = by.Success ? by.Groups["author"].Value : null,
            Container = site.Groups["site"].Value.ToLowerInvariant() switch
            {
                "twitter.com" => "Twitter",
                "x.com" => "X",
                "linkedin.com" => "LinkedIn",
                "facebook.com" => "Facebook",
                "" => Words().Match(citation.Words).Value,
                var other => other,
            },
            Title = parts.QuotedTitle ?? parts.TakeAll(),
            Date = parts.Date,
        };
    }

    [GeneratedRegex(@"^https?://(?:[\w-]+\.)*(?<site>twitter\.com|x\.com|linkedin\.com|facebook\.com|mastodon\.\w+|threads\.net|bsky\.app|instagram\.com)/", RegexOptions.IgnoreCase)]
    private static partial Regex SitesOf();

    [GeneratedRegex(@"\b(?:Twitter|Tweet|LinkedIn|Facebook|Mastodon|Bluesky|Instagram)\b")]
    private static partial Regex Words();

    [GeneratedRegex(@"\b(?:message|tweet|post|account) (?:by|of|from) (?:the )?(?<author>[^,]+)", RegexOptions.IgnoreCase)]
    private static partial Regex By();
}
