using System.Collections.Immutable;
using ReportKit.Checks;
using ReportKit.Diagnostics;
using ReportKit.UseCases.Hosts;

namespace ReportKit.UseCases.Checking;

/// <summary>The rules that a person asked for, by their codes or the beginnings of these.</summary>
public sealed class ChosenRules
{
    /// <summary>What is found while files are read, merged and written, which no rule finds.</summary>
    private static readonly ImmutableArray<string> OfFiles =
    [
        "RK001", "RK002", "RK003", "RK004", "RK005", "RK006", "RK011", "RK012", "RK013", "RK021", "RK022", "RK023", "RK024", "RK025", "RK026",
        "RK031", "RK032", "RK041", "RK042", "RK043", "RK240", "RK241", "RK242",
    ];

    private readonly ImmutableArray<string> codes;

    /// <param name="typed">Codes separated by commas; null: all rules.</param>
    /// <exception cref="RefusalException">No rule has such a code.</exception>
    public ChosenRules(string? typed)
    {
        codes = [.. (typed ?? "").ToUpperInvariant().Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries)];
        ImmutableArray<string> known = [.. AllChecks.Rules.Select(check => check.Rule.Code), .. OfFiles];
        foreach (var code in codes)
        {
            if (!known.Any(rule => rule.StartsWith(code, StringComparison.Ordinal)))
                throw new RefusalException($"There is no rule “{code}”; the README lists them. {CellFindings.NearestOr(code, known, "")}".TrimEnd());
        }
    }

    /// <summary>All that there are.</summary>
    public static ChosenRules All { get; } = new(typed: null);

    public bool Hold(Diagnostic finding) => codes.IsEmpty || codes.Any(code => finding.Code.StartsWith(code, StringComparison.Ordinal));
}
