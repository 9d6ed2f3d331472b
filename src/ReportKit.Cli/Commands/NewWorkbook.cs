using ReportKit.Datasets;
using ReportKit.Diagnostics;
using ReportKit.Excel.Authoring;
using ReportKit.Packaging;
using ReportKit.Schema;

namespace ReportKit.Cli.Commands;

/// <summary>Writes workbooks where there are none: an existing one is never written over.</summary>
internal static class NewWorkbook
{
    /// <exception cref="WrongUsageException">The name is not that of a workbook.</exception>
    /// <exception cref="UnusableFileException">There is a file of that name.</exception>
    public static string PathOf(string workbook, Surroundings surroundings)
    {
        if (!workbook.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase))
            throw new WrongUsageException($"The name of a workbook ends in .xlsx; “{workbook}” does not.");
        var path = surroundings.InFolder(workbook);
        return File.Exists(path)
            ? throw new UnusableFileException($"{workbook} exists already and is left as it is. Choose another name.")
            : path;
    }

    public static void Write(string path, Dataset dataset) =>
        WholeFile.Write(path, stream => WorkbookAuthor.Write(WithAllSettings(dataset), stream));

    /// <summary>Every setting has its row, so that people see what there is to set.</summary>
    private static Dataset WithAllSettings(Dataset dataset)
    {
        var missing = SettingColumns.All.Where(setting => dataset.SettingRows.Find(setting.Name) is null).Select(setting => NameOnly(setting.Name));
        return dataset.With(SettingColumns.Sheet, [.. dataset.SettingRows.Rows.Select(row => row.Cells), .. missing]);
    }

    private static RowCells NameOnly(string name)
    {
        var values = new object?[SettingColumns.Sheet.Columns.Length];
        values[SettingColumns.Name.Index] = name;
        return new RowCells(0, values);
    }
}
