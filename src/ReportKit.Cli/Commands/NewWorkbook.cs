using ReportKit.Datasets;
using ReportKit.Diagnostics;
using ReportKit.Excel.Authoring;
using ReportKit.Packaging;

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
            ? throw new UnusableFileException($"{workbook} exists already and is left as it is: adding rows to an existing workbook is not possible yet. Choose another name.")
            : path;
    }

    public static void Write(string path, Dataset dataset) => WholeFile.Write(path, stream => WorkbookAuthor.Write(dataset, stream));

    public static Dataset Empty() => DatasetBuilder.Build(_ => (new JsonOrigin(), []));
}
