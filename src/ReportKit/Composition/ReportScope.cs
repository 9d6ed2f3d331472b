using ReportKit.Datasets;
using ReportKit.Diagnostics;
using ReportKit.Schema;

namespace ReportKit.Composition;

/// <summary>What touches a report: its own rows, and what all reports share.</summary>
public sealed class ReportScope
{
    private readonly Report report;
    private readonly HashSet<int> statements;
    private readonly HashSet<int> sections;
    private readonly HashSet<int> printed;

    public ReportScope(Report report, Dataset dataset)
    {
        var assignment = new RowAssignment(dataset);
        this.report = report;
        statements = assignment.Statements().Where(row => row.Report == report).Select(row => row.Row.Line).ToHashSet();
        sections = dataset.Sections.Rows.Where(section => assignment.ReportOf(section) == report).Select(section => section.Line).ToHashSet();
        printed = dataset.Published.Rows.Where(row => row.IsOf(report.Number)).Select(row => row.Line).ToHashSet();
    }

    public bool Holds(Place place)
    {
        if (place.Line < 0 || place.Sheet is null)
            return true;
        if (place.Sheet == StatementColumns.Sheet)
            return statements.Contains(place.Line);
        if (place.Sheet == SectionColumns.Sheet)
            return sections.Contains(place.Line);
        if (place.Sheet == PublishedColumns.Sheet)
            return printed.Contains(place.Line);
        return place.Sheet != ReportColumns.Sheet || place.Line == report.Line;
    }
}
