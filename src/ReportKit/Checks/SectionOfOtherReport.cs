using ReportKit.Composition;
using ReportKit.Datasets;
using ReportKit.Diagnostics;
using ReportKit.Schema;

namespace ReportKit.Checks;

/// <summary>A statement and its section belong to the same report; else the statement is printed nowhere.</summary>
public sealed class SectionOfOtherReport : ICheck
{
    public string Code => "RK208";

    public string Title => "a statement and its section belong to the same report";

    public IEnumerable<Diagnostic> Run(Dataset dataset)
    {
        var assignment = new RowAssignment(dataset);
        return
            from assigned in assignment.Statements()
            where assigned.Report is not null
            let section = dataset.Sections.Find(assigned.Row.Section)
            where section is not null && assignment.ReportOf(section) != assigned.Report
            select new Diagnostic(
                Code,
                Severity.Error,
                dataset.Statements.Place(assigned.Row, StatementColumns.Section),
                $"The row goes into {assigned.Report!.Number}, but its section “{section.Key}” belongs to {section.Report ?? "no report"}.",
                "Choose a section of the same report; as it is, the row is not printed.");
    }
}
