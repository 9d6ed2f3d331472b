using System.Collections.Immutable;
using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Schema;

namespace ReportKit.Checks.Sources;

/// <summary>A symbol in our own words is that of the document that is cited with it.</summary>
public sealed class SymbolInWords : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK837",
        Severity = Severity.Warning,
        Title = "a symbol in words is that of the document cited with it",
        Reason = "The sentence names one document and its footnote the next one.",
        Fix = "Correct the symbol or the citation.",
        Failing = """{"statements": [{"kind": "Narrative", "text": "The Assembly adopted AIS/RES/12/5.[@a]"}], "sources": [{"id": "a", "symbol": "AIS/RES/12/4"}]}""",
        Passing = """{"statements": [{"kind": "Narrative", "text": "After AIS/RES/11/2, the Assembly adopted AIS/RES/12/4.[@a]"}], "sources": [{"id": "a", "symbol": "AIS/RES/12/4"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        if (views.Dataset.Sources.Rows.All(source => source.Symbol is null))
            yield break;

        foreach (var passage in views.Passages)
        {
            if (passage is not { Role: TextRole.Prose, Cell.HasMarkup: true } || !passage.Text.Contains('/', StringComparison.Ordinal))
                continue;

            var cited = views.MentionsByRow[passage.Cell.Row].Where(mention => mention.Column == passage.Cell.Column).Select(mention => views.Dataset.Sources.Find(mention.Id)?.Symbol).OfType<string>();
            if (Other(passage, [.. cited]) is { } problem)
                yield return problem;
        }
    }

    /// <summary>The finding on a symbol that is one token from one that is cited, where none in the text is one that is.</summary>
    private Finding? Other(Passage passage, ImmutableArray<string> cited)
    {
        Finding? found = null;
        foreach (var (at, symbol) in SymbolTokens.In(passage.Text))
        {
            var tokens = SymbolTokens.Of(symbol);
            if (cited.Any(other => SymbolTokens.Of(other).SequenceEqual(tokens)))
                return null;
            if (cited.FirstOrDefault(other => IsNear(SymbolTokens.Of(other), tokens)) is { } near)
                found ??= Found(passage, at, symbol.Length, $"The text says “{symbol}”, but cites “{near}”.");
        }

        return found;
    }

    private static bool IsNear(ImmutableArray<string> one, ImmutableArray<string> other)
    {
        if (one.Length != other.Length || one.Length < 3 || !SymbolTokens.IsNumber(one[^1]))
            return false;

        var differ = 0;
        for (var i = 0; i < one.Length; i++)
            differ += one[i] == other[i] ? 0 : 1;
        return differ == 1;
    }
}
