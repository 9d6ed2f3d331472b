using ReportKit.Languages;
using ReportKit.Sheets;

namespace ReportKit.Citations;

/// <summary>
/// The words that describe a source in its first citation, in the forms of the series, made from the columns of Sources.
/// They do not hold the address: it follows.
/// </summary>
internal sealed class SourceForms(ReportLanguage language)
{
    private const string QuotationMarks = "“”\"«»„「」";

    /// <param name="place">The page, paragraph or point that is cited; null for none.</param>
    public string Describe(Source source, string? place) =>
        source.Kind == SourceKind.Report ? Report(source, place) : Listed(Describe(source), place);

    /// <summary>Author or container and short title, for a source that was cited in full before; empty where it has neither.</summary>
    public string Short(Source source)
    {
        var title = source.Title ?? "";
        var end = title.AsSpan().IndexOfAny(":(–");
        var shortTitle = (end > 0 ? title[..end] : title).TrimEnd();
        return Listed(source.Author ?? source.Container, shortTitle);
    }

    private string Describe(Source source) => source.Kind switch
    {
        SourceKind.Video => Listed(source.Author, source.Container, source.Meeting, Joined(source.Title, " – ", source.Session), source.Publisher, Date(source)),
        SourceKind.Statement => Listed(source.Title is null ? StatementBy(source.Author) : OwnAuthor(source), source.Title, source.Container, source.Meeting, source.Session, source.Publisher, Date(source), source.Symbol),
        SourceKind.Document => Listed(source.Author, source.Session, source.Meeting, source.Title, source.Container, source.Publisher, Date(source), source.Symbol),
        SourceKind.Resolution => Listed(language.Resolution(source.Author, source.Date), Quoted(source.Title), source.Session, source.Container, source.Publisher, source.Symbol),
        SourceKind.Treaty => Listed(source.Author, source.Container, source.Symbol, source.Title, source.Publisher, Date(source)),
        SourceKind.Letter => Listed(Letter(source), source.Container, source.Publisher, Date(source), source.Symbol),
        SourceKind.WebPage => Listed(Quoted(source.Title), source.Author, source.Container, source.Publisher, Date(source)),
        SourceKind.News => Listed(source.Container, OwnAuthor(source), source.Title, source.Publisher, Date(source)),
        SourceKind.Blog => Listed(source.Container, OwnAuthor(source), source.Title, source.Publisher, Date(source)),
        SourceKind.Post => Listed(Post(source), Date(source)),
        SourceKind.Note => Listed(source.Title, source.Author, source.Container, Date(source)),
        SourceKind.Report or SourceKind.Unknown => Listed(source.Author, source.Title, source.Container, source.Meeting, source.Session, source.Publisher, Date(source), source.Symbol),
    };

    private string Listed(params ReadOnlySpan<string?> parts)
    {
        var listed = new System.Text.StringBuilder();
        foreach (var part in parts)
        {
            // A comma that was typed with a part is the one that follows it.
            var words = part.AsSpan().Trim().TrimEnd(" ,;，；、");
            if (words.IsEmpty)
                continue;
            if (listed.Length > 0)
                listed.Append(language.Comma);
            listed.Append(words);
        }

        return listed.ToString();
    }

    private static string? Joined(string? left, string mark, string? right) =>
        left is null ? right : right is null ? left : left + mark + right;

    /// <summary>Marks that were typed around the title are those that it gets.</summary>
    private string? Quoted(string? title)
    {
        var words = title?.Trim().TrimEnd(',', ';').TrimEnd();
        return words switch
        {
            null => null,
            ['“' or '"' or '«' or '„' or '「', .. var inner, '”' or '"' or '»' or '“' or '」'] when !inner.Any(letter => QuotationMarks.Contains(letter, StringComparison.Ordinal)) => language.Quoted(inner.Trim()),
            _ => language.Quoted(words),
        };
    }

    private string? StatementBy(string? author) => author is null ? null : language.StatementBy(author.Trim());

    private string? Date(Source source) => source.Date is null ? null : language.Print(source.Date);

    /// <summary>The author, unless the title names him already.</summary>
    private static string? OwnAuthor(Source source) => Names(source.Title, source.Author) ? null : source.Author;

    private static bool Names(string? title, string? author)
    {
        if (title is null || author is null)
            return false;

        var at = title.IndexOf(author, StringComparison.OrdinalIgnoreCase);
        var end = at + author.Length;
        return at >= 0
            && (at == 0 || !char.IsLetterOrDigit(title[at - 1]))
            && (end == title.Length || !char.IsLetterOrDigit(title[end]));
    }

    private string? Letter(Source source)
    {
        if (source.Title is null)
            return source.Author is null ? null : language.LetterFrom(source.Author.Trim());
        return OwnAuthor(source) is { } author ? language.LetterFrom(author) + language.Comma + source.Title : source.Title;
    }

    /// <summary>
    /// The page stands right after the title, and in English the comma inside the quotation marks, as the series prints it:
    /// <c>“Title,” p. 47, author, date</c>.
    /// </summary>
    private string Report(Source source, string? place)
    {
        var rest = Listed(place, source.Author, source.Container, source.Meeting, source.Session, source.Publisher, Date(source), source.Symbol);
        if (source.Title is null)
            return Listed(source.Author, source.Container, source.Meeting, source.Session, source.Publisher, Date(source), source.Symbol, place);
        if (rest.Length == 0 || language is not English)
            return Listed(Quoted(source.Title), rest);
        return $"“{source.Title.Trim()},” {rest}";
    }

    private string Post(Source source)
    {
        var message = source.Author is null ? source.Container : language.MessageBy(source.Container, source.Author);
        return source.Title is { } title && (source.Author is null || Names(title, source.Author))
            ? Listed(source.Author is null ? source.Container : null, title)
            : Listed(message, source.Title);
    }
}
