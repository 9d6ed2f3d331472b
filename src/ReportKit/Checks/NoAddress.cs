using ReportKit.Datasets;
using ReportKit.Diagnostics;
using ReportKit.Markup;
using ReportKit.Schema;

namespace ReportKit.Checks;

/// <summary>What stands in a column of addresses can be opened: one address, without spaces.</summary>
public sealed class NoAddress : ICheck
{
    public string Code => "RK216";

    public string Title => "an address is a web address";

    public IEnumerable<Diagnostic> Run(Dataset dataset)
    {
        foreach (var column in SourceColumns.Sheet.Columns.Where(column => column.Kind is AddressKind))
        {
            foreach (var source in dataset.Sources.Rows)
            {
                if (source[column] is string address && WebAddress.LinkTo(address) is null)
                {
                    yield return new Diagnostic(
                        Code,
                        Severity.Error,
                        dataset.Sources.Place(source, column),
                        $"“{CellFindings.Excerpt(address)}” is no web address.",
                        "Write one address, without spaces or words around it.");
                }
            }
        }
    }
}
