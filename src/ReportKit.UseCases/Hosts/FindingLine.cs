using System.Collections.Immutable;
using ReportKit.Findings;

namespace ReportKit.UseCases.Hosts;

/// <summary>A finding as a line of text.</summary>
/// <param name="Start">Its place, how much it matters and the rule, in columns.</param>
/// <param name="Words">What is wrong, and what to do.</param>
public sealed record FindingLine(string Start, string Words)
{
    private const int WidestAddress = 28;

    public string Text => Start + Words;

    /// <summary>A line for each, in columns as wide as these findings need.</summary>
    public static IEnumerable<FindingLine> Of(ImmutableArray<Finding> findings)
    {
        var width = findings.IsEmpty ? 0 : Math.Min(WidestAddress, findings.Max(finding => finding.Place.Address.Length));
        return findings.Select(finding => new FindingLine($"{finding.Place.Address.PadRight(width)}  {SeverityWord.Of(finding.Severity),-7}  {finding.Code}  ", finding.Text));
    }
}
