using System.Collections.Immutable;
using ReportKit.Addresses;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Checks.Sources.Addresses;

/// <summary>An address that holds a symbol holds that of its document.</summary>
public sealed class SymbolAgainstAddress : Check
{
    /// <summary>How many tokens of a symbol have to stand in an address before the rest of it can be told to be another one.</summary>
    private const int Enough = 2;

    public override Rule Rule { get; } = new()
    {
        Code = "RK818",
        Severity = Severity.Warning,
        Title = "an address that holds a symbol holds that of its document",
        Reason = "The note names one document and the link opens another.",
        Fix = "Open the address, and correct the symbol or the address.",
        Failing = """{"sources": [{"id": "a", "symbol": "AIS/RES/12/4", "url": "https://docs.example.org/ais/res/12/5"}]}""",
        Passing = """{"sources": [{"id": "a", "symbol": "AIS/OWG/2025/CRP.3*", "url": "https://docs.example.org/files/Summary-AIS-OWG-2025-CRP.3-reissued.pdf"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        foreach (var address in views.Addresses)
        {
            if (address.Column != SourceColumns.Url || ((Source)address.Row).Symbol is not { } typed)
                continue;

            var symbol = SymbolTokens.Of(typed);
            if (symbol.Length > Enough && Other(symbol, SymbolTokens.Of(address.Text.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase)), address) is { } other)
                yield return Found(address.Place, $"The symbol is “{CellFindings.Excerpt(typed)}”, but the address holds “{other}”.") with { Evidence = CellFindings.Excerpt(address.Text) };
        }
    }

    /// <summary>The other symbol that an address holds, its tokens joined by slashes; null where it holds the same, or none.</summary>
    private static string? Other(ImmutableArray<string> symbol, ImmutableArray<string> tokens, AddressUse address)
    {
        var (at, length) = SymbolTokens.Find(symbol, tokens);
        if (length == 0)
            return null;

        var next = at + length < tokens.Length ? tokens[at + length] : null;
        if (length == symbol.Length)
            return next is "REV" or "ADD" or "CORR" && at + length + 1 < tokens.Length && SymbolTokens.IsNumber(tokens[at + length + 1]) ? string.Join('/', tokens[at..(at + length + 2)]) : null;

        var isSymbolsAlone = AddressIdentity.HostOf(address.Identity) is "undocs.org" or "docs.un.org";
        var isOther = next is not null && (length >= Enough || (isSymbolsAlone && length == 1)) && SymbolTokens.IsNumber(next) == SymbolTokens.IsNumber(symbol[length]);
        return isOther ? string.Join('/', tokens[at..Math.Min(tokens.Length, at + symbol.Length)]) : null;
    }
}
