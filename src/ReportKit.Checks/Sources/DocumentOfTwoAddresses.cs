using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Checks.Sources;

/// <summary>A document is found under one address: the same symbol, or the same file, does not lead to two places.</summary>
public sealed class DocumentOfTwoAddresses : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK814",
        Severity = Severity.Warning,
        Title = "a document is found under one address",
        Reason = "The same document under two addresses is often two versions of it, or one of the addresses is that of another.",
        Fix = "Open both, and keep one row for the document.",
        Failing = """
            {"sources": [
              {"id": "a", "kind": "Resolution", "symbol": "AIS/RES/12/4", "url": "https://docs.example.org/ais/res/12/4"},
              {"id": "b", "kind": "Resolution", "symbol": "AIS/RES/12/4", "url": "https://files.example.org/lights.pdf"}
            ]}
            """,
        Passing = """
            {"sources": [
              {"id": "a", "kind": "Resolution", "symbol": "AIS/RES/12/4", "url": "https://docs.example.org/ais/res/12/4"},
              {"id": "b", "kind": "Resolution", "symbol": "AIS/RES/12/5", "url": "https://docs.example.org/ais/res/12/5"}
            ]}
            """,
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        var seen = new Dictionary<string, AddressUse>(StringComparer.OrdinalIgnoreCase);
        foreach (var address in views.Addresses.Where(address => address.Column == SourceColumns.Url))
        {
            var source = (Source)address.Row;
            foreach (var key in Keys(source, address.Identity))
            {
                if (seen.TryAdd(key, address) || seen[key].Identity == address.Identity)
                    continue;

                var first = seen[key].Row;
                yield return Found(
                    views.Dataset.Sources,
                    source,
                    SourceColumns.Url,
                    $"“{CellFindings.Excerpt(source.Symbol ?? source.Title ?? source.Id)}” has one address here and another in {views.Dataset.Sources.Place(first, SourceColumns.Url).Address}.");
                break;
            }
        }
    }

    /// <summary>What two rows of one document have in common.</summary>
    private static IEnumerable<string> Keys(Source source, string identity)
    {
        if (source.Kind == SourceKind.Video)
            yield break;
        if (source.Symbol is { } symbol)
            yield return "symbol " + symbol.Trim(' ', '*');

        // Two states call their papers alike, and their sites the files.
        var file = identity[(identity.LastIndexOf('/') + 1)..];
        if (source is { Title: not null, Date: not null } && file.Contains('.', StringComparison.Ordinal) && identity.Contains('/', StringComparison.Ordinal))
            yield return $"file {file} {source.Title.Trim()} {source.Date.Iso} {source.Author?.Trim()}";
    }
}
