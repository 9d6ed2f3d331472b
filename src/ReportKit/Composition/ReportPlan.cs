using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Dates;
using ReportKit.Sheets;

namespace ReportKit.Composition;

/// <summary>What a report prints and in which order: its sections in the order of the sheet, each with its rows.</summary>
public sealed class ReportPlan
{
    private ReportPlan(Report report, ImmutableArray<PlannedSection> sections)
    {
        Report = report;
        Sections = sections;
    }

    public Report Report { get; }

    public ImmutableArray<PlannedSection> Sections { get; }

    /// <summary>The rows that are printed, in the order of the document.</summary>
    public IEnumerable<Statement> Rows => Sections.SelectMany(section => section.Rows).Select(row => row.Statement);

    /// <summary>The rows that are meant for the report and are printed nowhere, because they have no section in it.</summary>
    internal IEnumerable<Statement> Unplaced(Dataset dataset)
    {
        var printed = new HashSet<Statement>(Rows, ReferenceEqualityComparer.Instance);
        var assignment = new RowAssignment(dataset);
        return
            from assigned in assignment.Statements()
            let row = assigned.Row
            where row.Status != StatementStatus.Withdrawn && !printed.Contains(row)
            where assigned.Report == Report || (assigned.Report is null && row.Report is null && dataset.Sections.Find(row.Section) is { } section && assignment.ReportOf(section) == Report)
            select row;
    }

    public static ReportPlan For(Report report, Dataset dataset)
    {
        var assignment = new RowAssignment(dataset);
        return For(report, dataset, assignment, assignment.Statements().Where(row => row.Report == report));
    }

    /// <param name="own">The rows that the report prints, in the order of the sheet.</param>
    public static ReportPlan For(Report report, Dataset dataset, RowAssignment assignment, IEnumerable<AssignedRow> own)
    {
        var rows = RowsBySection(own);
        var entry = 0;
        var sections = ImmutableArray.CreateBuilder<PlannedSection>();
        foreach (var section in dataset.Sections.Rows)
        {
            if (assignment.ReportOf(section) != report)
                continue;
            var planned = rows.Remove(section.Key.Trim(), out var found) ? found : [];
            if (section.DateHeadings)
                planned.Sort(PlannedRow.ByDate);
            sections.Add(new PlannedSection(section, [.. planned], section.Level <= 2 ? entry++ : null));
        }

        return new ReportPlan(report, sections.ToImmutable());
    }

    private static Dictionary<string, List<PlannedRow>> RowsBySection(IEnumerable<AssignedRow> own)
    {
        var rows = new Dictionary<string, List<PlannedRow>>(StringComparer.OrdinalIgnoreCase);
        foreach (var (statement, _) in own)
        {
            if (statement.Section?.Trim() is not { } key)
                continue;

            if (!rows.TryGetValue(key, out var section))
                rows.Add(key, section = []);
            section.Add(PlannedRow.After(section.Count > 0 ? section[^1] : null, statement));
        }

        return rows;
    }
}

/// <summary>A section with its rows in the order of the document.</summary>
/// <param name="Entry">Its position in the contents, from 0; null for a section below level 2.</param>
public sealed record PlannedSection(Section Section, ImmutableArray<PlannedRow> Rows, int? Entry);

/// <summary>A row at its place in the report.</summary>
/// <param name="Date">Its date; a continuation or context without one has that of the row above.</param>
public sealed record PlannedRow(Statement Statement, DateSpan? Date)
{
    /// <summary>By date, days before ranges that begin on them; rows of one date, and rows without, in the order of the sheet.</summary>
    internal static readonly Comparison<PlannedRow> ByDate = (left, right) =>
    {
        var order = Compare(left.Date?.From, right.Date?.From);
        if (order == 0)
            order = Compare(left.Date?.To, right.Date?.To);
        return order == 0 ? left.Statement.Line.CompareTo(right.Statement.Line) : order;
    };

    internal static PlannedRow After(PlannedRow? above, Statement statement)
    {
        if (statement.Date is { } date)
            return new PlannedRow(statement, new DateSpan(date, statement.EndDate));
        var belongsToAbove = statement.Kind is StatementKind.Continuation or StatementKind.Context;
        return new PlannedRow(statement, belongsToAbove ? above?.Date : null);
    }

    private static int Compare(PartialDate? left, PartialDate? right) =>
        left is null ? right is null ? 0 : -1 : left.CompareTo(right);
}
