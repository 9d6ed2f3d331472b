using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Datasets;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Checks.Sources.Addresses;

/// <summary>The address of one speaker's paper does not name another speaker.</summary>
public sealed class AddressNamesAnother : Check
{
    private const int ShortestName = 4;
    private const int MostWords = 4;

    public override Rule Rule { get; } = new()
    {
        Code = "RK840",
        Severity = Severity.Warning,
        Title = "an address names the author of the source, if anybody",
        Reason = "The title of one paper on the address of another: the reader opens the words of somebody else.",
        Fix = "Open the address, and correct it or the author.",
        Failing = """{"sources": [{"id": "a", "kind": "Statement", "author": "Avaria", "url": "https://example.org/2025/sundrey-statement.pdf"}], "speakers": [{"name": "Avaria"}, {"name": "Sundrey"}]}""",
        Passing = """{"sources": [{"id": "a", "kind": "Statement", "author": "Avaria", "title": "Reply to Sundrey", "url": "https://example.org/2025/reply-to-sundrey.pdf"}], "speakers": [{"name": "Avaria"}, {"name": "Sundrey"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        // Of one address in two rows see AddressOfTwoSources.
        var uses = views.Addresses.Where(address => address.Column == SourceColumns.Url).ToLookup(address => address.Identity, StringComparer.Ordinal);
        Dictionary<string, Speaker>? names = null;
        foreach (var address in views.Addresses)
        {
            if (address.Column != SourceColumns.Url || address.Row is not Source { Author: { } typed } source || SpeakerAgainstAuthor.Find(views, typed) is not { } author || uses[address.Identity].Skip(1).Any())
                continue;

            var words = Words(address.Text);
            Speaker? other = null;
            var isOwn = false;
            foreach (var speaker in In(words, names ??= NamesOf(views.Dataset)))
            {
                isOwn |= ReferenceEquals(speaker, author);
                other ??= speaker;
            }

            if (other is not null && !isOwn && Equals(other[SpeakerColumns.Kind], author[SpeakerColumns.Kind]) && !Names(source, other))
                yield return Found(address.Place, $"The address names “{CellFindings.Excerpt(other.Name)}”, but the source is by “{CellFindings.Excerpt(typed)}”.") with { Evidence = CellFindings.Excerpt(address.Text) };
        }
    }

    /// <summary>The speakers by their names in small letters, one space between words.</summary>
    private static Dictionary<string, Speaker> NamesOf(Dataset dataset)
    {
        var names = new Dictionary<string, Speaker>(StringComparer.Ordinal);
        foreach (var speaker in dataset.Speakers.Rows)
        {
            foreach (var name in speaker.AllNames)
            {
                if (name.Length >= ShortestName)
                    names.TryAdd(string.Join(' ', Words(name)), speaker);
            }
        }

        return names;
    }

    private static IEnumerable<Speaker> In(List<string> words, Dictionary<string, Speaker> names)
    {
        for (var start = 0; start < words.Count; start++)
        {
            var name = "";
            for (var end = start; end < Math.Min(words.Count, start + MostWords); end++)
            {
                name = end == start ? words[end] : $"{name} {words[end]}";
                if (names.TryGetValue(name, out var speaker))
                    yield return speaker;
            }
        }
    }

    /// <summary>Whether the row itself says that the paper has to do with a speaker.</summary>
    private static bool Names(Source source, Speaker speaker) =>
        speaker.AllNames.Any(name => IsIn(source.Title, name) || IsIn(source.Author, name) || IsIn(source.Container, name) || IsIn(source.Publisher, name) || IsIn(source.CiteAs, name, isAddressToo: false));

    private static bool IsIn(string? text, string name, bool isAddressToo = true)
    {
        if (text is null)
            return false;
        var end = isAddressToo ? -1 : text.IndexOf("://", StringComparison.Ordinal);
        return text.AsSpan(0, end < 0 ? text.Length : end).Contains(name, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The words of the path, or of a name, in small letters; capitals within a word begin another.</summary>
    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var at = text.IndexOf("://", StringComparison.Ordinal) is >= 0 and var scheme ? Math.Max(text.IndexOf('/', scheme + 3), 0) : 0;
        var start = -1;
        for (; at <= text.Length; at++)
        {
            var isLetter = at < text.Length && char.IsLetter(text[at]);
            var isNewWord = isLetter && start >= 0 && char.IsUpper(text[at]) && char.IsLower(text[at - 1]);
            if (start >= 0 && (!isLetter || isNewWord))
            {
                words.Add(text[start..at].ToLowerInvariant());
                start = -1;
            }

            if (isLetter && start < 0)
                start = at;
        }

        return words;
    }
}
