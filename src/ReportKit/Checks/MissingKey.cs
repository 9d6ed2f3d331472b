using ReportKit.Datasets;
using ReportKit.Diagnostics;
using ReportKit.Schema;

namespace ReportKit.Checks;

/// <summary>Every row has a key; only new statements go without, until the tool gives them one.</summary>
public sealed class MissingKey : ICheck
{
    public string Code => "RK201";

    public string Title => "every row has its key";

    public IEnumerable<Diagnostic> Run(Dataset dataset)
    {
        foreach (var table in dataset.Tables.Where(table => table.Sheet != StatementColumns.Sheet))
        {
            foreach (var row in table.AllRows.Where(row => row[table.Sheet.Key] is null))
            {
                yield return new Diagnostic(
                    Code,
                    Severity.Error,
                    table.Place(row, table.Sheet.Key),
                    $"The row has no {table.Sheet.Key.Name}.",
                    "Fill it in, or delete the row.");
            }
        }
    }
}
