using System.Text.RegularExpressions;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Checks.Sources;

/// <summary>The title of a document, and its citation, give its own symbol.</summary>
public sealed partial class SymbolAgainstTitle : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK819",
        Severity = Severity.Warning,
        Title = "the title and Cite as give the symbol of the document",
        Reason = "The note would name two documents.",
        Fix = "Correct the symbol or the words.",
        Failing = """{"sources": [{"id": "a", "kind": "Resolution", "title": "12/5. Lights of the inland harbours", "symbol": "AIS/RES/12/4"}]}""",
        Passing = """{"sources": [{"id": "a", "kind": "Resolution", "title": "12/4. Lights of the inland harbours", "symbol": "AIS/RES/12/4", "citeAs": "“12/4. Lights”, AIS/RES/12/4"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        foreach (var source in views.Dataset.Sources.Rows)
        {
            if (source.Symbol is not { } symbol)
                continue;
            if (source.Title is { } title && IsNumbered(symbol) && NumberOf(title) is { } number && !SymbolTokens.Of(symbol).TakeLast(2).SequenceEqual(SymbolTokens.Of(number)))
                yield return Found(views.Dataset.Sources, source, SourceColumns.Title, $"The symbol is “{CellFindings.Excerpt(symbol)}”, but the title says “{number}”.");
            foreach (var column in new[] { SourceColumns.Title, SourceColumns.CiteAs })
            {
                if (source[column] is string text && OtherIn(text, symbol) is { } other)
                    yield return Found(views.Dataset.Sources, source, column, $"The symbol is “{CellFindings.Excerpt(symbol)}”, but {column.Name} says “{other}”.");
            }
        }
    }

    /// <summary>Whether the symbol ends with the number that the body gave: that of a paper counts papers.</summary>
    private static bool IsNumbered(string symbol) => symbol.Contains("/RES/", StringComparison.OrdinalIgnoreCase) || symbol.Contains("/DEC/", StringComparison.OrdinalIgnoreCase);

    /// <summary>The number before the title of a resolution: <c>75/282</c>.</summary>
    private static string? NumberOf(string title) =>
        title.Contains('/', StringComparison.Ordinal) && Number().Match(title) is { Success: true } match ? match.Groups["number"].Value : null;

    /// <summary>A symbol of the same series where the text holds symbols of the series but not this one; null otherwise.</summary>
    private static string? OtherIn(string text, string symbol)
    {
        var own = SymbolTokens.Of(symbol);
        if (own.Length < 3)
            return null;

        string? other = null;
        foreach (var (_, said) in SymbolTokens.In(text))
        {
            var tokens = SymbolTokens.Of(said);
            if (tokens.Length < own.Length && own.AsSpan().StartsWith(tokens.AsSpan()))
                continue;
            if (tokens.SequenceEqual(own))
                return null;
            if (tokens is [var first, var second, ..] && first == own[0] && second == own[1])
                other ??= said;
        }

        return other;
    }

    [GeneratedRegex(@"^(?:Resolution |Decision )?(?<number>\d{1,3}/\d{1,3})(?:[.:]|\s)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Number();
}
