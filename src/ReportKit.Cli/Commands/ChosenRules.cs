using System.Collections.Immutable;
using ReportKit.Checks;
using ReportKit.Diagnostics;

namespace ReportKit.Cli.Commands;

/// <summary>The rules that a person asked for, by their codes or the beginnings of these.</summary>
internal sealed class ChosenRules
{
    private readonly ImmutableArray<string> codes;

    /// <param name="typed">Codes separated by commas; null: all rules.</param>
    /// <exception cref="WrongUsageException">No rule has such a code.</exception>
    public ChosenRules(string? typed)
    {
        codes = [.. (typed ?? "").ToUpperInvariant().Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries)];
        foreach (var code in codes)
        {
            if (!code.StartsWith("RK0", StringComparison.Ordinal) && !AllChecks.Rules.Any(check => check.Rule.Code.StartsWith(code, StringComparison.Ordinal)))
                throw new WrongUsageException($"There is no rule “{code}”; the README lists them. {CellFindings.NearestOr(code, AllChecks.Rules.Select(check => check.Rule.Code), "")}".TrimEnd());
        }
    }

    public bool Hold(Diagnostic finding) => codes.IsEmpty || codes.Any(code => finding.Code.StartsWith(code, StringComparison.Ordinal));
}
