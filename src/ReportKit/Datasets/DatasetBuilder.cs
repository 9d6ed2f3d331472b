using ReportKit.Schema;
using ReportKit.Sheets;
using ReportKit.Sheets.Records;

namespace ReportKit.Datasets;

/// <summary>Makes a dataset of the rows that a file holds.</summary>
public static class DatasetBuilder
{
    /// <param name="rows">Gives, for each sheet that people fill in, where its rows come from and their cells.</param>
    /// <param name="records">The same for each sheet that the tool keeps; null: there are none.</param>
    public static Dataset Build(
        Func<Sheet, (Origin Origin, IReadOnlyCollection<RowCells> Rows)> rows,
        Func<Sheet, (Origin Origin, IReadOnlyCollection<RowCells> Rows)>? records = null)
    {
        records ??= _ => (new JsonOrigin(), []);
        // In the order of the workbook, which is that of what is said of its cells.
        var reports = TableOf(ReportColumns.Sheet, rows(ReportColumns.Sheet));
        var sections = TableOf(SectionColumns.Sheet, rows(SectionColumns.Sheet), row => KnownNames.InSections(row, reports));
        var statements = rows(StatementColumns.Sheet);
        var sources = TableOf(SourceColumns.Sheet, rows(SourceColumns.Sheet));
        var speakers = TableOf(SpeakerColumns.Sheet, rows(SpeakerColumns.Sheet));
        var names = new KnownNames(reports, sections, sources, speakers);
        return new Dataset(
            reports,
            sections,
            TableOf(StatementColumns.Sheet, statements, names.InStatements),
            sources,
            speakers,
            TableOf(AbbreviationColumns.Sheet, rows(AbbreviationColumns.Sheet)),
            TableOf(SettingColumns.Sheet, rows(SettingColumns.Sheet)),
            TableOf(PublishedColumns.Sheet, records(PublishedColumns.Sheet)),
            TableOf(AcceptedColumns.Sheet, records(AcceptedColumns.Sheet)),
            TableOf(ImportColumns.Sheet, records(ImportColumns.Sheet)),
            names);
    }

    private static Table<TRow> TableOf<TRow>(
        Sheet<TRow> sheet,
        (Origin Origin, IReadOnlyCollection<RowCells> Cells) rows,
        Func<RowCells, RowCells>? meant = null)
        where TRow : Row =>
        new(sheet, rows.Origin, [.. rows.Cells.Select(row => sheet.Row(meant is null ? row : meant(row)))]);
}
