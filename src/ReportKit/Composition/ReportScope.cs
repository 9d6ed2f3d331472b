using ReportKit.Datasets;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Composition;

/// <summary>What touches a report: its own rows, and what all reports share.</summary>
public sealed class ReportScope
{
    private readonly Report report;
    private readonly Dictionary<Sheet, Dictionary<int, Report?>> reports = new()
    {
        [ReportColumns.Sheet] = [],
        [SectionColumns.Sheet] = [],
        [StatementColumns.Sheet] = [],
        [PublishedColumns.Sheet] = [],
    };

    public ReportScope(Report report, Dataset dataset)
    {
        var assignment = new RowAssignment(dataset);
        this.report = report;
        foreach (var row in dataset.Reports.Rows)
            Add(ReportColumns.Sheet, row, row);
        foreach (var row in dataset.Sections.Rows)
            Add(SectionColumns.Sheet, row, assignment.ReportOf(row));
        foreach (var assigned in assignment.Statements())
            Add(StatementColumns.Sheet, assigned.Row, assigned.Report);
        foreach (var row in dataset.Published.Rows)
            Add(PublishedColumns.Sheet, row, dataset.Reports.Find(row.Report));
    }

    /// <summary>Whether a place is in one of the report's rows, or in what all reports share.</summary>
    public bool Holds(Place place) => RowsOf(place) is not { } rows || report.Equals(rows.GetValueOrDefault(place.Line));

    /// <summary>Whether a place is in a row of another report; one of none may be forgotten in this.</summary>
    public bool IsOfAnother(Place place) => RowsOf(place)?.GetValueOrDefault(place.Line) is { } other && !other.Equals(report);

    /// <summary>The reports of the rows that a place stands among; null where reports have none of their own.</summary>
    private Dictionary<int, Report?>? RowsOf(Place place) => place is { Sheet: { } sheet, Line: >= 0 } ? reports.GetValueOrDefault(sheet) : null;

    /// <summary>Rows that are not in the file yet share a line.</summary>
    private void Add(Sheet sheet, Row row, Report? owner) => reports[sheet][row.Line] = owner;
}
