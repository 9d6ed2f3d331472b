using ReportKit.Papers.Recognition.CitationForms;
using System.Text.RegularExpressions;
using ReportKit.Markup;
using ReportKit.Papers.Recognition.Passages;

namespace ReportKit.Papers.Recognition.Notes;

/// <summary>The sources of a paper as its footnotes cite them one after the other; the same address, symbol or words are the same source.</summary>
internal sealed partial class CitedSources
{
    private readonly List<CitedSource> all = [];
    private readonly Dictionary<string, CitedSource> byIdentity = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<CitedSource> All => all;

    public CitedSource Cite(CitationText citation, SourceDraft draft)
    {
        draft = draft with { Address = draft.Address is { } address && citation.Locator is { IsTime: true } ? WithoutTime(address) : draft.Address };
        var identities = IdentitiesOf(citation, draft);
        var source = Find(draft, identities);
        if (source is null)
        {
            source = new CitedSource(all.Count, draft);
            all.Add(source);
        }

        foreach (var identity in identities)
            byIdentity.TryAdd(identity, source);
        source.Use(citation, draft);
        return source;
    }

    /// <summary>The source that has this address; null for none.</summary>
    public CitedSource? At(string address) => byIdentity.GetValueOrDefault(IdentityOf(address));

    /// <summary>The last source whose author or title begins with these words.</summary>
    public CitedSource? Named(string words) =>
        words.Length < 3 ? null : all.LastOrDefault(source => StartsWith(source.Draft.Author, words) || StartsWith(source.Draft.Title, words) || source.Draft.Author?.EndsWith(words, StringComparison.OrdinalIgnoreCase) == true);

    private static bool StartsWith(string? text, string words) => text?.StartsWith(words, StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>An address tells sources apart, where both have one; a symbol or words do where one has none.</summary>
    private CitedSource? Find(SourceDraft draft, List<string> identities)
    {
        foreach (var identity in identities)
        {
            if (byIdentity.GetValueOrDefault(identity) is { } source && (source.Draft.Address is null || draft.Address is null || IdentityOf(source.Draft.Address) == IdentityOf(draft.Address)))
                return source;
        }

        return null;
    }

    private static List<string> IdentitiesOf(CitationText citation, SourceDraft draft)
    {
        var identities = new List<string>();
        if (draft.Address is not null)
            identities.Add(IdentityOf(draft.Address));
        if (draft.Symbol is not null && (citation.Address is null || citation.IsBare))
            identities.Add("symbol " + draft.Symbol.TrimEnd('*', '.'));
        if (draft.Address is null || citation.IsBare)
            identities.Add("words " + string.Join(' ', PaperWords.Of(citation.Words)));
        return identities;
    }

    private static string IdentityOf(string address) => WebAddress.Bare(WithoutTime(address)).ToLowerInvariant();

    /// <summary>The address of a recording without the time at which it starts.</summary>
    private static string WithoutTime(string address) => TimeIn().Replace(address, match => match.Groups["first"].Value == "?" && match.Groups["more"].Success ? "?" : match.Groups["more"].Value);

    [GeneratedRegex(@"(?<first>[?&#])(?:t|start|time_continue)=[\dhms]+(?<more>&)?")]
    private static partial Regex TimeIn();
}
