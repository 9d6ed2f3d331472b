using ReportKit.Addresses;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;

namespace ReportKit.Checks.Sources.Addresses;

/// <summary>An address is that of a page, and not of the search by which it was found.</summary>
public sealed class SearchPage : AddressCheck
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK829",
        Severity = Severity.Warning,
        Title = "an address is that of a page and not of a search",
        Reason = "A search finds something else tomorrow.",
        Fix = "Open the page that was meant and copy its own address.",
        Failing = """{"sources": [{"id": "a", "url": "https://example.org/search?q=harbour+lights&page=5"}]}""",
        Passing = """{"sources": [{"id": "a", "url": "https://example.org/research/harbour-lights"}]}""",
    };

    protected override string? Problem(AddressUse address)
    {
        if (address.Text.Contains('=', StringComparison.Ordinal) && (Query(address.Text) ?? AfterMark(address.Text)) is { } query)
            return $"The address holds a search, “{CellFindings.Excerpt(Uri.UnescapeDataString(query.Replace('+', ' ')))}”.";
        if (address.Text.Contains("#:~:text=", StringComparison.Ordinal))
            return "The address marks the words at which a search found the page.";
        return IsSearch(address.Identity) ? "The address is that of a search." : null;
    }

    /// <summary>What was searched for; null where no parameter says it.</summary>
    private static string? Query(string address) => AddressParameter.In(address).FirstOrDefault(IsQuery)?.Value;

    /// <summary>The same in a part of the page, where sites that are made by scripts keep it: <c>#q=lights</c>, <c>#/search?term=lights</c>.</summary>
    private static string? AfterMark(string address) =>
        address.IndexOf('#', StringComparison.Ordinal) is >= 0 and var mark ? Query("?" + address[(Math.Max(mark, address.LastIndexOf('?')) + 1)..]) : null;

    private static bool IsSearch(string identity)
    {
        var path = identity.AsSpan();
        var end = path.IndexOf('?');
        path = end < 0 ? path : path[..end];
        if (!path.Contains('/'))
            return false;

        var last = path[(path.LastIndexOf('/') + 1)..].ToString().ToLowerInvariant().Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal);
        return last is "search" or "results" or "searchresults" or "searchresult" or "advancedsearch" or "recherche" or "busqueda" or "suche" or "find" or "resultlist";
    }

    private static bool IsQuery(AddressParameter parameter) => IsWords(parameter.Value) && parameter.Name.ToLowerInvariant() switch
    {
        "q" or "query" or "term" or "terms" or "search" or "search_query" or "searchterm" or "searchtext" or "searchword" or "searchwords" or "search_api_fulltext" => true,
        "keyword" or "keywords" or "keys" or "querytext" or "fulltext" or "phrase" or "find" or "wd" or "k" or "srch" or "highlight" or "recherche" or "mots" or "suche" => true,
        // Sites number their pages and posts so, too.
        "s" or "p" or "text" => parameter.Value.Length > 2 && parameter.Value.AsSpan().ContainsAnyExceptInRange('0', '9'),
        _ => false,
    };

    private static bool IsWords(string value) => value.Length > 0 && !value.Contains('/', StringComparison.Ordinal);
}
