using ReportKit.Composition;
using ReportKit.Datasets;
using ReportKit.Diagnostics;
using ReportKit.Schema;

namespace ReportKit.Checks;

/// <summary>A row that goes into a report has a section; else it is printed nowhere.</summary>
public sealed class RowWithoutSection : ICheck
{
    public string Code => "RK209";

    public string Title => "a row that goes into a report has a section";

    public IEnumerable<Diagnostic> Run(Dataset dataset) =>
        from assigned in new RowAssignment(dataset).Statements()
        where assigned.Report is not null && assigned.Row.Section is null
        select new Diagnostic(
            Code,
            Severity.Error,
            dataset.Statements.Place(assigned.Row, StatementColumns.Section),
            $"The row goes into {assigned.Report!.Number}, but has no section.",
            "Choose one; as it is, the row is not printed.");
}
