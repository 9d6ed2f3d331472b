using ReportKit.Datasets;
using ReportKit.Diagnostics;

namespace ReportKit.Checks;

/// <summary>No key stands twice in its sheet, whatever its case.</summary>
public sealed class DuplicateKey : ICheck
{
    public string Code => "RK202";

    public string Title => "no key stands twice in its sheet";

    public IEnumerable<Diagnostic> Run(Dataset dataset) => dataset.Tables.SelectMany(Repeated);

    private IEnumerable<Diagnostic> Repeated(Table table)
    {
        var first = new Dictionary<string, Row>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in table.AllRows)
        {
            if (row[table.Sheet.Key] is not string key || first.TryAdd(key.Trim(), row))
                continue;

            var earlier = table.Place(first[key.Trim()], table.Sheet.Key);
            yield return new Diagnostic(
                Code,
                Severity.Error,
                table.Place(row, table.Sheet.Key),
                $"The {table.Sheet.Key.Name} “{CellFindings.Excerpt(key)}” stands already in {earlier.Address}.",
                "Give one of the two rows another, or delete one.");
        }
    }
}
