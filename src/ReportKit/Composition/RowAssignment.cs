using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Dates;
using ReportKit.Sheets;

namespace ReportKit.Composition;

/// <summary>
/// Which report a row belongs to: the one it names; where it names none, the draft whose period holds its date. A section
/// without a report belongs to the only draft.
/// </summary>
public sealed class RowAssignment(Dataset dataset)
{
    private readonly ImmutableArray<Report> drafts = [.. dataset.Reports.Rows.Where(report => report.Status == ReportStatus.Draft)];

    public Report? ReportOf(Section section) =>
        section.Report is { } number ? dataset.Reports.Find(number) : drafts is [var only] ? only : null;

    /// <summary>
    /// Every row with the report that prints it, null where none does, in the order of the sheet. A continuation or context that
    /// names neither report nor date goes with the row above it.
    /// </summary>
    public IEnumerable<AssignedRow> Statements()
    {
        Statement? above = null;
        Report? reportAbove = null;
        foreach (var row in dataset.Statements.Rows)
        {
            var report = FollowsAbove(row, above) ? reportAbove : Own(row);
            yield return new AssignedRow(row, report);
            above = row;
            reportAbove = report;
        }
    }

    /// <summary>The drafts whose periods hold a day; a row that names no report goes into the first.</summary>
    public IEnumerable<Report> DraftsOf(PartialDate day) => drafts.Where(report => report.Covers(day));

    /// <summary>The report that a row names, or the draft of its date; of a withdrawn row, the one that would print it.</summary>
    public Report? MeantFor(Statement row) =>
        row.Report is { } number ? dataset.Reports.Find(number) : row.Date is { } date ? DraftsOf(date).FirstOrDefault() : null;

    private static bool FollowsAbove(Statement row, Statement? above) =>
        row is { Report: null, Date: null, Kind: StatementKind.Continuation or StatementKind.Context }
        && row.Status != StatementStatus.Withdrawn
        && string.Equals(above?.Section, row.Section, StringComparison.OrdinalIgnoreCase);

    private Report? Own(Statement row) => row.Status == StatementStatus.Withdrawn ? null : MeantFor(row);
}

/// <summary>A row and the report that prints it; null where none does.</summary>
public sealed record AssignedRow(Statement Row, Report? Report);
