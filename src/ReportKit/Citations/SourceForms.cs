using ReportKit.Datasets;

namespace ReportKit.Citations;

/// <summary>
/// The words that describe a source in its first citation, in the forms of the series, made from the columns of Sources.
/// They do not hold the address: it follows.
/// </summary>
internal static class SourceForms
{
    /// <param name="place">The page, paragraph or point that is cited; null for none.</param>
    public static string Describe(Source source, string? place) =>
        source.Kind == SourceKind.Report ? Report(source, place) : Listed(Describe(source), place);

    /// <summary>Author or container and short title, for a source that was cited in full before; empty where it has neither.</summary>
    public static string Short(Source source)
    {
        var title = source.Title ?? "";
        var end = title.AsSpan().IndexOfAny(":(–");
        var shortTitle = (end > 0 ? title[..end] : title).TrimEnd();
        return Listed(source.Author ?? source.Container, shortTitle);
    }

    private static string Describe(Source source) => source.Kind switch
    {
        SourceKind.Video => Listed(source.Author, source.Container, source.Meeting, Joined(source.Title, " – ", source.Session), source.Publisher, Date(source)),
        SourceKind.Statement => Listed(source.Title is null ? By("Statement by", source.Author) : OwnAuthor(source), source.Title, source.Container, source.Meeting, source.Session, source.Publisher, Date(source), source.Symbol),
        SourceKind.Document => Listed(source.Author, source.Session, source.Meeting, source.Title, source.Container, source.Publisher, Date(source), source.Symbol),
        SourceKind.Resolution => Listed(Adoption(source), Quoted(source.Title), source.Session, source.Container, source.Publisher, source.Symbol),
        SourceKind.Treaty => Listed(source.Author, source.Container, source.Symbol, source.Title, source.Publisher, Date(source)),
        SourceKind.Letter => Listed(Letter(source), source.Container, source.Publisher, Date(source), source.Symbol),
        SourceKind.WebPage => Listed(Quoted(source.Title), source.Author, source.Container, source.Publisher, Date(source)),
        SourceKind.News => Listed(source.Container, OwnAuthor(source), source.Title, source.Publisher, Date(source)),
        SourceKind.Blog => Listed(source.Container, OwnAuthor(source), source.Title, source.Publisher, Date(source)),
        SourceKind.Post => Listed(Post(source), Date(source)),
        SourceKind.Note => Listed(source.Title, source.Author, source.Container, Date(source)),
        _ => Listed(source.Author, source.Title, source.Container, source.Meeting, source.Session, source.Publisher, Date(source), source.Symbol),
    };

    private static string Listed(params ReadOnlySpan<string?> parts)
    {
        var listed = new System.Text.StringBuilder();
        foreach (var part in parts)
        {
            if (string.IsNullOrWhiteSpace(part))
                continue;
            if (listed.Length > 0)
                listed.Append(", ");
            listed.Append(part.AsSpan().Trim());
        }

        return listed.ToString();
    }

    private static string? Joined(string? left, string mark, string? right) =>
        left is null ? right : right is null ? left : left + mark + right;

    private static string? Quoted(string? title) => title is null ? null : $"“{title.Trim()}”";

    private static string? By(string words, string? author) => author is null ? null : $"{words} {author.Trim()}";

    private static string? Date(Source source) => source.Date?.Printed;

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

    private static string Adoption(Source source)
    {
        var by = source.Author is null ? "" : source.Author.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? " by " + source.Author : " by the " + source.Author;
        var on = source.Date is null ? "" : (source.Date.From.Day == 0 ? " in " : " on ") + source.Date.Printed;
        return by.Length + on.Length == 0 ? "Resolution" : $"Resolution adopted{by}{on}";
    }

    private static string? Letter(Source source)
    {
        if (source.Title is null)
            return By("Letter from", source.Author);
        return OwnAuthor(source) is { } author ? $"Letter from {author}, {source.Title}" : source.Title;
    }

    /// <summary>
    /// The comma stands inside the quotation marks and the page behind them, as the series prints it:
    /// <c>“Title,” p. 47, author, date</c>.
    /// </summary>
    private static string Report(Source source, string? place)
    {
        var rest = Listed(place, source.Author, source.Container, source.Meeting, source.Session, source.Publisher, Date(source), source.Symbol);
        if (source.Title is null)
            return Listed(source.Author, source.Container, source.Meeting, source.Session, source.Publisher, Date(source), source.Symbol, place);
        return rest.Length == 0 ? Quoted(source.Title)! : $"“{source.Title.Trim()},” {rest}";
    }

    private static string Post(Source source)
    {
        var message = source.Author is null ? source.Container : $"{source.Container ?? "Message"}{(source.Container is null ? "" : " message")} by {source.Author}";
        return source.Title is { } title && (source.Author is null || Names(title, source.Author))
            ? Listed(source.Author is null ? source.Container : null, title)
            : Listed(message, source.Title);
    }
}
