using Newtonsoft.Json.Linq;
using ReportKit.Checks.Shapes;
using ReportKit.Datasets;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Checks.Tests;

/// <summary>A slip is told once, by the rule that says it best: the example of a rule gives no other rule a reason in the same cell.</summary>
public sealed class OneSlipOneRuleTests
{
    /// <summary>Examples that hold two slips, each for the rule of its own.</summary>
    private static readonly HashSet<string> TwoSlips =
    [
        // The sections of an example print nothing, its sources are cited by nothing, and its statements cite sources that it has not.
        "RK1001 RK225", "RK1002 RK225", "RK1003 RK225", "RK1004 RK225", "RK224 RK225", "RK202 RK802", "RK803 RK203", "RK604 RK206", "RK524 RK269",
        // An abbreviation that is used in the one sentence of an example only.
        "RK702 RK703", "RK704 RK703", "RK710 RK706", "RK314 RK707", "RK1006 RK707",
        // A place without a source, besides one that was to be filled in.
        "RK408 RK221",
        // The second row of a source, which begins with http.
        "RK813 RK825",
    ];

    public static TheoryData<string> Codes => [.. AllChecks.Rules.Select(check => check.Rule.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Example_of_a_rule_is_found_by_no_other(string code)
    {
        var check = AllChecks.Rules.Single(rule => rule.Rule.Code == code);
        var dataset = check is TextCheck ? Example.InEachRole(Sample.Quoted(check.Rule.Failing)) : Example.WithRecords(JObject.Parse(check.Rule.Failing));
        var found = RuleRun.Of(dataset);
        var own = found.Where(finding => finding.Code == code && !IsHeading(dataset, finding.Place)).Select(finding => finding.Place).ToHashSet();

        Assert.Empty(found.Where(finding => finding.Code != code && own.Contains(finding.Place) && !IsStopOfTitle(finding)).Select(finding => $"{code} {finding.Code}").Distinct().Except(TwoSlips));
    }

    /// <summary>A sentence that stands in place of a heading ends with a stop.</summary>
    private static bool IsHeading(Dataset dataset, Place place) =>
        place.Column == SectionColumns.Title || place.Column == ReportColumns.Title || (place.Sheet == StatementColumns.Sheet && dataset.Statements.Rows.Any(row => row.Line == place.Line && row.Kind == StatementKind.Heading));

    /// <summary>A sentence that stands in place of a source's title ends with a stop, too.</summary>
    private static bool IsStopOfTitle(Finding finding) => finding is { Code: "RK277", Place.Column: var column } && column == SourceColumns.Title;
}
