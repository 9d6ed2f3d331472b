using ReportKit.Schema;

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
        var reports = TableOf(ReportColumns.Sheet, rows);
        var sources = TableOf(SourceColumns.Sheet, rows);
        var speakers = TableOf(SpeakerColumns.Sheet, rows);
        var sections = TableOf(SectionColumns.Sheet, rows, row => KnownNames.InSections(row, reports));
        var names = new KnownNames(reports, sections, sources, speakers);
        return new Dataset(
            reports,
            sections,
            TableOf(StatementColumns.Sheet, rows, names.InStatements),
            sources,
            speakers,
            TableOf(AbbreviationColumns.Sheet, rows),
            TableOf(SettingColumns.Sheet, rows),
            TableOf(PublishedColumns.Sheet, records),
            TableOf(AcceptedColumns.Sheet, records),
            names);
    }

    private static Table<TRow> TableOf<TRow>(
        Sheet<TRow> sheet,
        Func<Sheet, (Origin Origin, IReadOnlyCollection<RowCells> Rows)> rows,
        Func<RowCells, RowCells>? meant = null)
        where TRow : Row
    {
        var (origin, cells) = rows(sheet);
        return new Table<TRow>(sheet, origin, [.. cells.Select(row => sheet.Row(meant is null ? row : meant(row)))]);
    }
}
