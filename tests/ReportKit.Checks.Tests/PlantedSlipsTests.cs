using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Datasets;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Checks.Tests;

/// <summary>
/// Slips planted among many clean rows: the example of every rule on words, over and over. Each is found where it was planted,
/// by the rule that it breaks.
/// </summary>
public sealed class PlantedSlipsTests
{
    private const int Times = 10;

    /// <summary>Each stands in a sentence of the team, in a quotation, and in a heading: not every rule reads all of them.</summary>
    private const int Copies = 3;

    private static readonly Check[] Rules = [.. AllChecks.Rules.Where(check => check is TextCheck)];

    private static readonly (Rule Rule, int At)[] Planted = [.. Enumerable.Range(0, Times * Rules.Length).Select(at => (Rules[at % Rules.Length].Rule, Copies * at))];

    private static readonly Dataset Slips = WithSlips();

    [Fact]
    public void Every_planted_slip_is_found()
    {
        var found = RuleRun.Of(Slips)
            .Where(finding => finding.Place.Sheet == StatementColumns.Sheet)
            .Select(finding => (finding.Code, finding.Place.Line))
            .ToHashSet();

        Assert.Empty(
            from slip in Planted
            where !Enumerable.Range(slip.At, Copies).Any(at => found.Contains((slip.Rule.Code, Slips.Statements.Rows[at].Line)))
            group slip by slip.Rule.Code into missed
            select $"{missed.Key}: {missed.Count()} of {Times} missed");
    }

    [Fact]
    public void Rules_find_side_by_side_what_they_find_alone()
    {
        var views = new DatasetViews(Slips);

        Assert.Equal(AllChecks.Rules.SelectMany(rule => rule.Run(views)), RuleRun.Of(Slips));
    }

    private static Dataset WithSlips()
    {
        var clean = InventedDataset.Of(Copies * Planted.Length);
        var rows = clean.Statements.Rows.Select(row => row.Cells).ToArray();
        foreach (var (rule, at) in Planted)
        {
            rows[at] = rows[at].With(StatementColumns.Context, rule.Failing);
            rows[at + 1] = rows[at + 1].With(StatementColumns.Text, rule.Failing);
            rows[at + 2] = rows[at + 2].With(StatementColumns.Text, rule.Failing).With(StatementColumns.Kind, StatementKind.Heading);
        }

        return clean.With(StatementColumns.Sheet, rows);
    }
}
