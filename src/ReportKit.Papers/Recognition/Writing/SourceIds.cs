using ReportKit.Papers.Recognition.CitationForms;
using System.Text;
using ReportKit.Papers.Recognition.Notes;
using ReportKit.Sheets;

namespace ReportKit.Papers.Recognition.Writing;

/// <summary>The IDs of a paper's sources: a few words by which people know them, each once.</summary>
internal sealed class SourceIds
{
    private const int Longest = 40;

    private readonly Dictionary<CitedSource, string> ids = new(ReferenceEqualityComparer.Instance);
    private readonly CitedSources sources;

    /// <param name="taken">IDs that others have.</param>
    public SourceIds(CitedSources sources, IEnumerable<string> taken)
    {
        this.sources = sources;
        var used = new HashSet<string>(taken, StringComparer.OrdinalIgnoreCase);
        foreach (var source in sources.All)
        {
            var name = NameOf(source.Draft, source.Number);
            var id = name;
            for (var further = 2; !used.Add(id); further++)
                id = $"{name}-{further}";
            ids.Add(source, id);
        }
    }

    public string this[CitedSource source] => ids[source];

    /// <summary>What leads to the source with this address, instead of the address; null where there is none.</summary>
    public string? ReferenceTo(string address) => sources.At(address) is { } source && source.Draft.Address == address ? "@" + ids[source] : null;

    private static string NameOf(SourceDraft draft, int number)
    {
        var day = draft.Date?.From.Iso;
        var name = draft.Kind switch
        {
            SourceKind.Video => Slug($"{(draft.Container is null ? "video" : draft.Container.Replace("UN Web TV", "webtv", StringComparison.OrdinalIgnoreCase))} {draft.Meeting ?? draft.Title}", 24),
            SourceKind.Resolution => Slug(draft.Symbol ?? draft.Title ?? "resolution", Longest),
            _ when draft.Symbol is not null && draft.Title is null => Slug(draft.Symbol, Longest),
            _ => Slug(draft.Author is { Length: < 40 } author ? author : draft.Title ?? draft.Container ?? draft.Author ?? draft.Symbol ?? Host(draft.Address) ?? draft.Kind.ToString(), 28),
        };
        name = name.Length == 0 ? "source-" + (number + 1).ToString(System.Globalization.CultureInfo.InvariantCulture) : name;
        return day is null || draft.Kind == SourceKind.Resolution ? name : $"{name}-{day}";
    }

    private static string? Host(string? address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri.Host.Replace("www.", "", StringComparison.Ordinal) : null;

    /// <summary>Small letters and digits with hyphens between, cut after a whole word.</summary>
    private static string Slug(string words, int longest)
    {
        var slug = new StringBuilder();
        foreach (var word in Passages.PaperWords.Of(words))
        {
            if (word is "the" or "of" or "and" or "by" or "a" or "to")
                continue;
            if (slug.Length + word.Length > longest && slug.Length > 0)
                break;
            slug.Append(slug.Length > 0 ? "-" : "").Append(word);
        }

        return slug.Length > longest ? slug.ToString(0, longest) : slug.ToString();
    }
}
