using System.Collections.Immutable;
using ReportKit.Findings;

namespace ReportKit.Checks;

/// <summary>Everything that can be found, by its code: what checks find, and what is found while files are read.</summary>
public static class RuleCatalogue
{
    /// <summary>In the order of their codes.</summary>
    public static ImmutableArray<Rule> All { get; } = [.. FileRules.All.Concat(AllChecks.Rules.Select(check => check.Rule)).OrderBy(rule => rule.Number)];

    /// <summary>The rule of this code, whatever its case; null where there is none.</summary>
    public static Rule? Find(string code) => All.FirstOrDefault(rule => rule.Code.Equals(code.Trim(), StringComparison.OrdinalIgnoreCase));
}
