using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Checks.Structural.Keys;

/// <summary>Every row has a key; only new statements go without, until the tool gives them one.</summary>
public sealed class MissingKey : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK201",
        Severity = Severity.Error,
        Title = "every row has its key",
        Reason = "Other rows name a row by its key; one without cannot be named, and merges cannot tell it from a new one.",
        Fix = "Fill it in, or delete the row.",
        Failing = """{"sources": [{"title": "Paper"}]}""",
        Passing = """{"sources": [{"id": "a", "title": "Paper"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        foreach (var table in views.Dataset.Tables.Where(table => table.Sheet != StatementColumns.Sheet))
        {
            foreach (var row in table.AllRows.Where(row => row[table.Sheet.Key] is null))
                yield return Found(table, row, table.Sheet.Key, $"The row has no {table.Sheet.Key.Name}.");
        }
    }
}
