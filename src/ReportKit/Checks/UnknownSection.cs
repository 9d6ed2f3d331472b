using ReportKit.Datasets;
using ReportKit.Diagnostics;
using ReportKit.Schema;

namespace ReportKit.Checks;

/// <summary>Every section that a statement names is in Sections.</summary>
public sealed class UnknownSection : ICheck
{
    public string Code => "RK204";

    public string Title => "every section that a statement names is in Sections";

    public IEnumerable<Diagnostic> Run(Dataset dataset) =>
        from row in dataset.Statements.Rows
        where row.Section is not null && dataset.Sections.Find(row.Section) is null
        select new Diagnostic(
            Code,
            Severity.Error,
            dataset.Statements.Place(row, StatementColumns.Section),
            $"There is no section “{CellFindings.Excerpt(row.Section!)}” in the sheet Sections.",
            CellFindings.NearestOr(row.Section!, dataset.Sections.Keys, "Correct the key, or add the section."));
}
