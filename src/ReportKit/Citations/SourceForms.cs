using ReportKit.Datasets;

namespace ReportKit.Citations;

/// <summary>
/// The words that describe a source in its first citation, in the forms of the series, made from the columns of Sources.
/// They hold neither the address nor the locator: those follow.
/// </summary>
internal static class SourceForms
{
    public static string Describe(Source source) => source.Kind switch
    {
        SourceKind.Video => Listed(source.Author, source.Container, source.Meeting, Joined(source.Title, " – ", source.Session), source.Publisher, Date(source)),
        SourceKind.Statement => Listed(OwnAuthor(source), source.Title ?? By("Statement by", source.Author), source.Container, source.Meeting, source.Session, source.Publisher, Date(source), source.Symbol),
        SourceKind.Document => Listed(source.Author, source.Session, source.Meeting, source.Title, source.Container, source.Publisher, Date(source), source.Symbol),
        SourceKind.Resolution => Listed(Adoption(source), Quoted(source.Title), source.Session, source.Container, source.Publisher, source.Symbol),
        SourceKind.Treaty => Listed(source.Author, source.Container, source.Symbol, source.Title, source.Publisher, Date(source)),
        SourceKind.Letter => Listed(Letter(source), source.Container, source.Publisher, Date(source), source.Symbol),
        SourceKind.Report => Report(source),
        SourceKind.WebPage => Listed(Quoted(source.Title), source.Author, source.Container, source.Publisher, Date(source)),
        SourceKind.News => Listed(source.Container, OwnAuthor(source), source.Title, source.Publisher, Date(source)),
        SourceKind.Blog => Listed(source.Container, OwnAuthor(source), source.Title, source.Publisher, Date(source)),
        SourceKind.Post => Listed(Post(source), Date(source)),
        SourceKind.Note => Listed(source.Title, source.Author, source.Container, Date(source)),
        _ => Listed(source.Author, source.Title, source.Container, source.Meeting, source.Session, source.Publisher, Date(source), source.Symbol),
    };

    /// <summary>Author or container and short title, for a source that was cited in full before; empty where it has neither.</summary>
    public static string Short(Source source)
    {
        var title = source.Title ?? "";
        var end = title.AsSpan().IndexOfAny(":(–");
        var shortTitle = (end > 0 ? title[..end] : title).TrimEnd();
        return Listed(source.Author ?? source.Container, shortTitle);
    }

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
    private static string? OwnAuthor(Source source) =>
        source.Title is null || (source.Author is not null && source.Title.Contains(source.Author, StringComparison.OrdinalIgnoreCase))
            ? null
            : source.Author;

    private static string Adoption(Source source)
    {
        var by = source.Author is null ? "" : source.Author.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? " by " + source.Author : " by the " + source.Author;
        var on = source.Date is null ? "" : " on " + source.Date.Printed;
        return by.Length + on.Length == 0 ? "Resolution" : $"Resolution adopted{by}{on}";
    }

    private static string? Letter(Source source)
    {
        if (source.Title is null)
            return By("Letter from", source.Author);
        return OwnAuthor(source) is { } author ? $"Letter from {author}, {source.Title}" : source.Title;
    }

    /// <summary>The comma stands inside the quotation marks, as the series prints it: <c>“Title,” author, date</c>.</summary>
    private static string Report(Source source)
    {
        var rest = Listed(source.Author, source.Container, source.Meeting, source.Session, source.Publisher, Date(source), source.Symbol);
        if (source.Title is null)
            return rest;
        return rest.Length == 0 ? Quoted(source.Title)! : $"“{source.Title.Trim()},” {rest}";
    }

    private static string Post(Source source)
    {
        var message = source.Author is null ? source.Container : $"{source.Container ?? "Message"}{(source.Container is null ? "" : " message")} by {source.Author}";
        return source.Title is { } title && (source.Author is null || title.Contains(source.Author, StringComparison.OrdinalIgnoreCase))
            ? Listed(source.Author is null ? source.Container : null, title)
            : Listed(message, source.Title);
    }
}
