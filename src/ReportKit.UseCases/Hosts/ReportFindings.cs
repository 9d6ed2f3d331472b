using System.Collections.Immutable;
using ReportKit.Composition;
using ReportKit.Findings;

namespace ReportKit.UseCases.Hosts;

/// <summary>What of the findings of a report is listed where it is made: all errors, and not hundreds of any one warning.</summary>
/// <param name="Listed">In their order.</param>
/// <param name="More">What is not listed, a sentence each without its end: how much, and the code that lists it; null for all codes.</param>
public sealed record ReportFindings(ImmutableArray<Finding> Listed, ImmutableArray<(string HowMany, string? Code)> More)
{
    /// <summary>Of what one rule warns of in a report, so many are listed: the one odd finding is not to drown among hundreds of another.</summary>
    private const int MostOfRule = 20;

    public static ReportFindings Of(PreparedReport report)
    {
        var counts = new Dictionary<string, int>();
        var listed = ImmutableArray.CreateBuilder<Finding>();
        foreach (var finding in report.Findings)
        {
            if (finding.Severity == Severity.Error || (counts[finding.Code] = counts.GetValueOrDefault(finding.Code) + 1) <= MostOfRule)
                listed.Add(finding);
        }

        var more = ImmutableArray.CreateBuilder<(string, string?)>();
        foreach (var (code, count) in counts)
        {
            if (count > MostOfRule)
                more.Add(($"{count - MostOfRule} more by {code}", code));
        }

        if (report.Elsewhere > 0)
            more.Add(($"{Counted.Of(report.Elsewhere, "more finding concerns", "more findings concern")} other reports", null));
        return new ReportFindings(listed.ToImmutable(), more.ToImmutable());
    }

    /// <summary>What is not listed, in sentences.</summary>
    /// <param name="lister">What lists all of a code, or of every code, in the host's words.</param>
    public IEnumerable<string> Rest(Func<string?, string> lister) => More.Select(more => $"{more.HowMany}; {lister(more.Code)} lists all.");
}
