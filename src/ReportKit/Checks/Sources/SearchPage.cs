using ReportKit.Checks.Addresses;
using ReportKit.Diagnostics;

namespace ReportKit.Checks.Sources;

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
        if (address.Text.Contains('?', StringComparison.Ordinal) && address.Parameters.FirstOrDefault(IsQuery) is { } query)
            return $"The address holds a search, “{CellFindings.Excerpt(Uri.UnescapeDataString(query.Value.Replace('+', ' ')))}”.";

        var path = address.Identity.AsSpan();
        var end = path.IndexOf('?');
        path = end < 0 ? path : path[..end];
        return path[(path.LastIndexOf('/') + 1)..] is "search" or "search.html" or "search.aspx" or "search.php" or "results" && path.Contains('/')
            ? "The address is that of a search."
            : null;
    }

    private static bool IsQuery(AddressParameter parameter) =>
        parameter.Name.ToLowerInvariant() is "q" or "query" or "term" or "search" or "search_query" or "searchterm" or "search_api_fulltext" or "keyword" or "keywords"
        && parameter.Value.Length > 0
        && !parameter.Value.Contains('/', StringComparison.Ordinal);
}
