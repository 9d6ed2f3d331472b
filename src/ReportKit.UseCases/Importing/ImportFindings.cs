using System.Collections.Immutable;
using ReportKit.Findings;

namespace ReportKit.UseCases.Importing;

/// <summary>What of the findings of an import is listed: what has to be answered, and a few of each other kind.</summary>
/// <param name="More">How many are not listed.</param>
internal sealed record ImportFindings(ImmutableArray<Finding> Listed, int More)
{
    private const int MostErrors = 30;
    private const int MostOfKind = 5;

    public static ImportFindings Of(IReadOnlyCollection<Finding> findings)
    {
        var counts = new Dictionary<(string, Severity), int>();
        ImmutableArray<Finding> listed = [.. findings.OrderByDescending(finding => finding.Severity).Where(IsListed)];
        return new ImportFindings(listed, findings.Count - listed.Length);

        bool IsListed(Finding finding)
        {
            var kind = (finding.Code, finding.Severity);
            return (counts[kind] = counts.GetValueOrDefault(kind) + 1) <= (finding.Severity == Severity.Error ? MostErrors : MostOfKind);
        }
    }
}
