using ReportKit.Datasets;
using ReportKit.Diagnostics;
using ReportKit.Schema;

namespace ReportKit.Checks;

/// <summary>Every report that a section or statement names is in Reports.</summary>
public sealed class UnknownReport : ICheck
{
    public string Code => "RK205";

    public string Title => "every report that a section or statement names is in Reports";

    public IEnumerable<Diagnostic> Run(Dataset dataset) =>
    [
        .. Unknown(dataset, dataset.Sections, SectionColumns.Report),
        .. Unknown(dataset, dataset.Statements, StatementColumns.Report),
    ];

    private IEnumerable<Diagnostic> Unknown(Dataset dataset, Table table, Column column) =>
        from row in table.AllRows
        let number = row[column] as string
        where number is not null && dataset.Reports.Find(number) is null
        select new Diagnostic(
            Code,
            Severity.Error,
            table.Place(row, column),
            $"There is no report “{CellFindings.Excerpt(number)}” in the sheet Reports.",
            CellFindings.NearestOr(number, dataset.Reports.Keys, "Correct the number, or add the report."));
}
