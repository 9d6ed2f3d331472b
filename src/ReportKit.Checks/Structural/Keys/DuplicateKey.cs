using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Datasets;
using ReportKit.Findings;
using ReportKit.Schema;

namespace ReportKit.Checks.Structural.Keys;

/// <summary>No key stands twice in its sheet, whatever its case.</summary>
public sealed class DuplicateKey : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK202",
        Severity = Severity.Error,
        Title = "no key stands twice in its sheet",
        Reason = "Of two rows with one key only the first is ever found.",
        Fix = "Give one of the two rows another, or delete one.",
        Failing = """{"sources": [{"id": "a"}, {"id": "A"}]}""",
        Passing = """{"sources": [{"id": "a"}, {"id": "b"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views) => views.Dataset.Tables.SelectMany(Repeated);

    private IEnumerable<Finding> Repeated(Table table)
    {
        var first = new Dictionary<string, Row>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in table.AllRows)
        {
            if (row[table.Sheet.Key] is not string key || first.TryAdd(key.Trim(), row))
                continue;

            var earlier = table.Place(first[key.Trim()], table.Sheet.Key);
            yield return Found(table, row, table.Sheet.Key, $"The {table.Sheet.Key.Name} “{CellFindings.Excerpt(key)}” stands already in {earlier.Address}.");
        }
    }
}
