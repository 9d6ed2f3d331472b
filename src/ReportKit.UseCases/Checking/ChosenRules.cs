using System.Collections.Immutable;
using ReportKit.Checks;
using ReportKit.Findings;
using ReportKit.Spelling;
using ReportKit.UseCases.Hosts;

namespace ReportKit.UseCases.Checking;

/// <summary>The rules that a person asked for, by their codes or the beginnings of these.</summary>
public sealed class ChosenRules
{
    private readonly ImmutableArray<string> codes;

    /// <param name="typed">Codes separated by commas; null: all rules.</param>
    /// <exception cref="RefusalException">No rule has such a code.</exception>
    public ChosenRules(string? typed)
    {
        codes = [.. (typed ?? "").ToUpperInvariant().Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries)];
        var known = RuleCatalogue.All.Select(rule => rule.Code).ToList();
        foreach (var code in codes)
        {
            if (!known.Exists(rule => rule.StartsWith(code, StringComparison.Ordinal)))
                throw Nearest.To(code, known) is { } near ? new RefusalException($"There is no rule “{code}”. Did you mean “{near}”?") : new RefusalException($"There is no rule “{code}”", Remedy.ListRules);
        }
    }

    /// <summary>All that there are.</summary>
    public static ChosenRules All { get; } = new(typed: null);

    /// <summary>The rules themselves, in the order of their codes.</summary>
    public ImmutableArray<Rule> Rules => [.. RuleCatalogue.All.Where(rule => IsChosen(rule.Code))];

    public bool Hold(Finding finding) => IsChosen(finding.Code);

    private bool IsChosen(string code) => codes.IsEmpty || codes.Any(chosen => code.StartsWith(chosen, StringComparison.Ordinal));
}
