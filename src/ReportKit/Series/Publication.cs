using ReportKit.Composition;
using ReportKit.Datasets;
using ReportKit.Dates;
using ReportKit.Schema;
using ReportKit.Sheets;
using ReportKit.Texts;

namespace ReportKit.Series;

/// <summary>A report that has gone out, with everything that it printed marked so that later changes are noticed.</summary>
/// <param name="Dataset">The dataset in which the report and its rows are published.</param>
/// <param name="Statements">How many rows of Statements the report prints.</param>
/// <param name="Changed">How many rows are other than when the report was published before; null where it was not.</param>
public sealed record Publication(Dataset Dataset, int Statements, int? Changed)
{
    /// <param name="dataset">Its statements have their IDs.</param>
    /// <param name="report">A report of the dataset.</param>
    /// <param name="today">The date of a report that bears none.</param>
    public static Publication Of(Dataset dataset, Report report, PartialDate today)
    {
        var plan = ReportPlan.For(report, dataset);
        var statements = plan.Rows.ToDictionary(row => row.Line);
        var sections = plan.Sections.Select(planned => planned.Section.Line).ToHashSet();
        var marks = ReportMarks.Renewed(dataset.Published, report.Number, Printed(dataset, plan));
        var published = dataset
            .With(ReportColumns.Sheet, Changing(dataset.Reports, row => row.Line == report.Line, row => Published(row, today)))
            .With(SectionColumns.Sheet, Changing(dataset.Sections, row => sections.Contains(row.Line), row => Naming(row, SectionColumns.Report, report)))
            .With(StatementColumns.Sheet, Changing(dataset.Statements, row => statements.ContainsKey(row.Line), row => Published(row, report)))
            .With(PublishedColumns.Sheet, marks.Rows);
        return new Publication(published, statements.Count, report.Status == ReportStatus.Published ? marks.Changed : null);
    }

    /// <summary>The rows that the report prints, those without a key left out.</summary>
    private static List<(string Id, Sheet Sheet, Row Row)> Printed(Dataset dataset, ReportPlan plan)
    {
        IEnumerable<(Sheet Sheet, Row Row)> rows =
        [
            .. plan.Rows.Select(row => ((Sheet)StatementColumns.Sheet, (Row)row)),
            .. plan.Sections.Select(planned => ((Sheet)SectionColumns.Sheet, (Row)planned.Section)),
            .. PrintedSources.Of(dataset, SourceMentions.Of(dataset), plan).Select(source => ((Sheet)SourceColumns.Sheet, (Row)source)),
        ];
        return [.. rows.Where(row => row.Row[row.Sheet.Key] is string).Select(row => (PrintedRow.IdOf(row.Sheet, row.Row), row.Sheet, row.Row)).DistinctBy(row => row.Item1, StringComparer.OrdinalIgnoreCase)];
    }

    private static RowCells[] Changing<TRow>(Table<TRow> table, Func<TRow, bool> concerns, Func<TRow, RowCells> change)
        where TRow : Row =>
        [.. table.Rows.Select(row => concerns(row) ? change(row) : row.Cells)];

    private static RowCells Published(Report report, PartialDate today) =>
        report.With(ReportColumns.Status, ReportStatus.Published).WithCell(ReportColumns.Date, report[ReportColumns.Date] ?? today);

    private static RowCells Published(Statement row, Report report) =>
        Naming(row, StatementColumns.Report, report).With(StatementColumns.Status, StatementStatus.Published);

    /// <summary>What went into the report because it was the draft stays in it when it is none.</summary>
    private static RowCells Naming(Row row, Column<string> column, Report report) => row[column] is null ? row.With(column, report.Number.Trim()) : row.Cells;
}
