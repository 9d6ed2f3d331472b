using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Datasets;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Checks.Structural.Keys;

/// <summary>No two IDs are the same number in other letters: S-0012 and s-12.</summary>
public sealed class IdsNearlyAlike : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK275",
        Severity = Severity.Warning,
        Title = "no two IDs of statements are easily taken for each other",
        Reason = "A colleague or a footnote that names one of them may mean the other.",
        Fix = "Clear the one that was typed by hand, and have the row given a new one.",
        Failing = """{"statements": [{"id": "S-0012"}, {"id": "s-12"}]}""",
        Passing = """{"statements": [{"id": "S-0012"}, {"id": "s-13"}, {"id": "T-12"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        var first = new Dictionary<int, Statement>();
        foreach (var row in views.Dataset.Statements.Rows)
        {
            if (row.Id is not { } id || StatementIds.NumberOf(id.Trim()) is not (> 0 and var number) || first.TryAdd(number, row))
                continue;
            if (!first[number].Id!.Trim().Equals(id.Trim(), StringComparison.OrdinalIgnoreCase))
                yield return Found(views.Dataset.Statements, row, StatementColumns.Id, $"“{CellFindings.Excerpt(id)}” is easily taken for “{CellFindings.Excerpt(first[number].Id!)}”.");
        }
    }
}
