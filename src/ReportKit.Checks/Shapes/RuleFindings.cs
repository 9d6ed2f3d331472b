using System.Globalization;
using ReportKit.Checks.Views;
using ReportKit.Findings;

namespace ReportKit.Checks.Shapes;

/// <summary>
/// What one rule finds, as far as a person can go through it. A slip that stands in every one of a million rows is listed for the
/// first of them, and the others are counted: their findings would take more room than the rows.
/// </summary>
internal sealed class RuleFindings(Rule rule)
{
    private const int Most = 100_000;

    private readonly List<Finding> found = [];
    private int further;

    /// <summary>What is listed, and, where there is more, how much.</summary>
    public IReadOnlyList<Finding> All => further == 0 ? found : [.. found, Further()];

    /// <summary>Where the rule adds what it finds in one text; then it is to be bounded.</summary>
    public ICollection<Finding> Open => found;

    /// <summary>All that a rule finds.</summary>
    public static IReadOnlyList<Finding> Of(Check check, DatasetViews views)
    {
        var findings = new RuleFindings(check.Rule);
        foreach (var finding in check.Run(views))
        {
            findings.found.Add(finding);
            findings.Bound();
        }

        return findings.All;
    }

    public void Bound()
    {
        if (found.Count <= Most)
            return;
        further += found.Count - Most;
        found.RemoveRange(Most, found.Count - Most);
    }

    private Finding Further() => new(
        rule,
        rule.Severity,
        new Place(found[^1].Place.Sheet?.Name ?? found[^1].Place.Address),
        string.Create(CultureInfo.InvariantCulture, $"The same is found in {further:N0} further places, which are not listed."),
        "Correct those that are, and check again.");
}
