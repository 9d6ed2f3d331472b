using System.Text.RegularExpressions;
using ReportKit.Sheets;

namespace ReportKit.Papers.Recognition.CitationForms;

/// <summary>Blogs: <c>ICANN blogs, title, date, address</c>.</summary>
internal sealed partial class BlogForm : ICitationForm
{
    public SourceDraft? Read(CitationText citation)
    {
        if (!Words().IsMatch(citation.Words) && !SitesOf().IsMatch(citation.Address ?? ""))
            return null;

        var parts = new CitedParts(citation);
        var container = parts.TakeFirst(part => part.Length < 60 && Words().IsMatch(part));
        return new SourceDraft(SourceKind.Blog) { Container = container?.Replace("See ", "", StringComparison.Ordinal), Title = parts.QuotedTitle ?? parts.TakeAll(), Author = parts.TakeAll(), Date = parts.Date };
    }

    [GeneratedRegex(@"\b(?:we)?blogs?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Words();

    [GeneratedRegex(@"^https?://(?:blogs?\.|[^/]+/blogs?/|(?:[\w-]+\.)*medium\.com/)", RegexOptions.IgnoreCase)]
    private static partial Regex SitesOf();
}
