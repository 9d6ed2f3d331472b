using ReportKit.Checks;
using ReportKit.Datasets;
using ReportKit.Schema;

namespace ReportKit.Tests.Checks;

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

    [Fact]
    public void Every_planted_slip_is_found()
    {
        var clean = InventedDataset.Of(Copies * Times * Rules.Length);
        var rows = clean.Statements.Rows.Select(row => row.Cells).ToArray();
        var planted = Enumerable.Range(0, Times * Rules.Length).Select(at => (Rule: Rules[at % Rules.Length].Rule, At: Copies * at)).ToList();
        foreach (var (rule, at) in planted)
        {
            rows[at] = rows[at].With(StatementColumns.Context, rule.Failing);
            rows[at + 1] = rows[at + 1].With(StatementColumns.Text, rule.Failing);
            rows[at + 2] = rows[at + 2].With(StatementColumns.Text, rule.Failing).With(StatementColumns.Kind, StatementKind.Heading);
        }

        var found = AllChecks.Run(clean.With(StatementColumns.Sheet, rows))
            .Where(finding => finding.Place.Sheet == StatementColumns.Sheet)
            .Select(finding => (finding.Code, finding.Place.Line))
            .ToHashSet();

        Assert.Empty(
            from slip in planted
            where !Enumerable.Range(slip.At, Copies).Any(at => found.Contains((slip.Rule.Code, rows[at].Line)))
            group slip by slip.Rule.Code into missed
            select $"{missed.Key}: {missed.Count()} of {Times} missed");
    }
}
