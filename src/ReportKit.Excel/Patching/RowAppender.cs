using ReportKit.Datasets;
using ReportKit.Packaging;

namespace ReportKit.Excel.Patching;

/// <summary>
/// Adds rows to the tables of a workbook that has none yet. Only the sheets and tables that grow are written anew, as streams;
/// every other part goes over byte for byte.
/// </summary>
internal static class RowAppender
{
    /// <param name="workbook">The workbook as it is; closed at the end.</param>
    /// <param name="dataset">The rows to add.</param>
    /// <param name="file">The workbook's name, as messages give it.</param>
    /// <exception cref="Diagnostics.UnusableFileException">A table is missing, or has rows already.</exception>
    public static void Append(Stream workbook, Dataset dataset, string file, Stream output)
    {
        using var package = OfficePackage.Open(workbook, file, "workbook");
        using var writer = new PackageWriter(output);
        var growths = dataset.Tables
            .Where(table => table.AllRows.Count > 0)
            .Select(table => SheetGrowth.Of(package, table))
            .ToList();
        // Programs that tell a file by its beginning look for the content types there.
        foreach (var part in package.Parts.OrderByDescending(part => part == "[Content_Types].xml"))
        {
            using var target = writer.Create(part);
            if (growths.Find(growth => growth.SheetPart == part) is { } sheet)
                sheet.WriteSheet(package, target);
            else if (growths.Find(growth => growth.TablePart == part) is { } table)
                table.WriteTable(package, target);
            else
                Copy(package, part, target);
        }
    }

    private static void Copy(OfficePackage package, string part, Stream target)
    {
        using var source = package.OpenPart(part);
        source.CopyTo(target);
    }
}
