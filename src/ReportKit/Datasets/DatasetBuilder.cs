using ReportKit.Schema;

namespace ReportKit.Datasets;

/// <summary>Makes a dataset of the rows that a file holds.</summary>
public static class DatasetBuilder
{
    /// <param name="rows">Gives, for each sheet, where its rows come from and their cells.</param>
    public static Dataset Build(Func<Sheet, (Origin Origin, IReadOnlyCollection<RowCells> Rows)> rows)
    {
        return new Dataset(
            TableOf(ReportColumns.Sheet),
            TableOf(SectionColumns.Sheet),
            TableOf(StatementColumns.Sheet),
            TableOf(SourceColumns.Sheet),
            TableOf(SpeakerColumns.Sheet),
            TableOf(AbbreviationColumns.Sheet),
            TableOf(SettingColumns.Sheet));

        Table<TRow> TableOf<TRow>(Sheet<TRow> sheet)
            where TRow : Row
        {
            var (origin, cells) = rows(sheet);
            return new Table<TRow>(sheet, origin, [.. cells.Select(sheet.Row)]);
        }
    }
}
