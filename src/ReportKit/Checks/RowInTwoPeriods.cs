using ReportKit.Composition;
using ReportKit.Datasets;
using ReportKit.Diagnostics;
using ReportKit.Schema;

namespace ReportKit.Checks;

/// <summary>A row that names no report falls into the period of one draft only.</summary>
public sealed class RowInTwoPeriods : ICheck
{
    public string Code => "RK222";

    public string Title => "a row that names no report falls into one period";

    public IEnumerable<Diagnostic> Run(Dataset dataset)
    {
        var assignment = new RowAssignment(dataset);
        return from row in dataset.Statements.Rows
               where row is { Report: null, Date: not null, Status: not StatementStatus.Withdrawn }
               let drafts = assignment.DraftsOf(row.Date!).Select(report => report.Number).ToList()
               where drafts.Count > 1
               select new Diagnostic(
                   Code,
                   Severity.Warning,
                   dataset.Statements.Place(row, StatementColumns.Report),
                   $"The row names no report, and the periods of {string.Join(" and ", drafts)} hold its date: {drafts[0]} prints it.",
                   "Name the report that it belongs to.");
    }
}
