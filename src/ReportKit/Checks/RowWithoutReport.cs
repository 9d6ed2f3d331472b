using ReportKit.Composition;
using ReportKit.Datasets;
using ReportKit.Diagnostics;
using ReportKit.Schema;

namespace ReportKit.Checks;

/// <summary>A row that names no report has a date that some draft's period holds; else no report prints it.</summary>
public sealed class RowWithoutReport : ICheck
{
    public string Code => "RK212";

    public string Title => "some report prints every row";

    public IEnumerable<Diagnostic> Run(Dataset dataset) =>
        from assigned in new RowAssignment(dataset).Statements()
        where assigned.Report is null && assigned.Row is { Report: null, Status: not StatementStatus.Withdrawn }
        select new Diagnostic(
            Code,
            Severity.Remark,
            dataset.Statements.Place(assigned.Row, StatementColumns.Report),
            assigned.Row.Date is null
                ? "The row names no report and has no date, so that no report prints it."
                : "The row names no report, and no draft's period holds its date: no report prints it yet.");
}
