using System.Text.RegularExpressions;
using ReportKit.Sheets;

namespace ReportKit.Papers.Recognition.CitationForms;

/// <summary>News: <c>ITU news, title, date, address</c>.</summary>
internal sealed partial class NewsForm : ICitationForm
{
    public SourceDraft? Read(CitationText citation)
    {
        if (!Words().IsMatch(citation.Words) && !SitesOf().IsMatch(citation.Address ?? ""))
            return null;

        var parts = new CitedParts(citation);
        var container = parts.TakeFirst(part => part.Length < 60 && Words().IsMatch(part));
        return new SourceDraft(SourceKind.News) { Container = container, Title = parts.QuotedTitle ?? parts.TakeAll(), Author = parts.TakeAll(), Date = parts.Date };
    }

    [GeneratedRegex(@"\b(?:news(?:paper|letter)?|news (?:story|article)|press (?:release|statement|conference)|Reuters|Associated Press|Agence France-Presse|BBC|CNN|The Guardian|New York Times|Washington Post|Le Monde|Der Spiegel|Financial Times|The Economist|Times)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Words();

    [GeneratedRegex(@"^https?://(?:(?:news|press)\.|[^/]+/(?:[a-z]{2}/)?(?:news|press|press-releases?|newsroom)/|(?:[\w-]+\.)*(?:reuters|bbc|cnn|theguardian|nytimes|washingtonpost|politico|lemonde|ft|spiegel)\.)", RegexOptions.IgnoreCase)]
    private static partial Regex SitesOf();
}
