using ReportKit.Composition;
using ReportKit.Datasets;
using ReportKit.Diagnostics;
using ReportKit.Schema;

namespace ReportKit.Checks;

/// <summary>A section names its report, unless there is only one draft; else no report prints it.</summary>
public sealed class SectionWithoutReport : ICheck
{
    public string Code => "RK220";

    public string Title => "some report prints every section";

    public IEnumerable<Diagnostic> Run(Dataset dataset)
    {
        var assignment = new RowAssignment(dataset);
        return
            from section in dataset.Sections.Rows
            where section.Report is null && assignment.ReportOf(section) is null
            select new Diagnostic(
                Code,
                Severity.Warning,
                dataset.Sections.Place(section, SectionColumns.Report),
                $"The section “{CellFindings.Excerpt(section.Key)}” names no report, and there is not just one draft: no report prints it.",
                "Fill in the report.");
    }
}
