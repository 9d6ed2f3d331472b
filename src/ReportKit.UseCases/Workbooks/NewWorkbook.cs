using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Excel.Authoring;
using ReportKit.Packaging;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.UseCases.Workbooks;

/// <summary>Writes a master workbook where there is none.</summary>
internal static class NewWorkbook
{
    /// <param name="madeFrom">The files that the dataset comes from.</param>
    /// <param name="notes">Notes on its cells.</param>
    public static void Write(string path, Dataset dataset, IReadOnlyList<string> madeFrom, ImmutableArray<CellComment> notes = default) =>
        WholeFile.Write(path, madeFrom, stream => WorkbookAuthor.Write(WithAllSettings(dataset), notes.IsDefault ? [] : notes, stream));

    /// <summary>Every setting has its row, so that people see what there is to set.</summary>
    private static Dataset WithAllSettings(Dataset dataset)
    {
        var missing = SettingColumns.All.Where(setting => dataset.SettingRows.Find(setting.Name) is null).Select(setting => RowCells.Of(SettingColumns.Sheet, 0, (SettingColumns.Name, setting.Name)));
        return dataset.With(SettingColumns.Sheet, [.. dataset.SettingRows.Rows.Select(row => row.Cells), .. missing]);
    }
}
