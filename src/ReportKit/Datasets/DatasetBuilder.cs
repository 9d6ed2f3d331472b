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
        return new Dataset(
            TableOf(ReportColumns.Sheet, rows),
            TableOf(SectionColumns.Sheet, rows),
            TableOf(StatementColumns.Sheet, rows),
            TableOf(SourceColumns.Sheet, rows),
            TableOf(SpeakerColumns.Sheet, rows),
            TableOf(AbbreviationColumns.Sheet, rows),
            TableOf(SettingColumns.Sheet, rows),
            TableOf(PublishedColumns.Sheet, records),
            TableOf(AcceptedColumns.Sheet, records));
    }

    private static Table<TRow> TableOf<TRow>(Sheet<TRow> sheet, Func<Sheet, (Origin Origin, IReadOnlyCollection<RowCells> Rows)> rows)
        where TRow : Row
    {
        var (origin, cells) = rows(sheet);
        return new Table<TRow>(sheet, origin, [.. cells.Select(sheet.Row)]);
    }
}
