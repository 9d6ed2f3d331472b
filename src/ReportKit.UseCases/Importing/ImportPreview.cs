using ReportKit.Datasets;
using ReportKit.Excel.Authoring;
using ReportKit.Findings;
using ReportKit.Packaging;
using ReportKit.UseCases.Files;
using ReportKit.UseCases.Hosts;

namespace ReportKit.UseCases.Importing;

/// <summary>A workbook that holds what would be imported and nothing else, with what was found marked in it.</summary>
internal static class ImportPreview
{
    /// <exception cref="RefusalException">It is no name for a workbook, or that of a file that is no preview.</exception>
    /// <exception cref="UnusableFileException">What is there cannot be replaced.</exception>
    public static void CheckName(NamedFile preview)
    {
        OutputFile.CheckName(preview, "workbook", ".xlsx");
        WholeFile.CheckPlace(preview.Path);
        if (File.Exists(preview.Path) && !PreviewWorkbook.IsOne(preview.Path))
            throw new RefusalException($"{preview.FileName} is there and is no preview of an import; it is left as it is. Choose another name for the preview.");
    }

    public static void Write(NamedFile preview, Dataset there, Dataset united, ImportMarks marks, string[] madeFrom)
    {
        var added = DatasetBuilder.Build(sheet => (new JsonOrigin(), [.. united[sheet].AllRows.Skip(there[sheet].AllRows.Count).Select(row => row.Cells)]));
        WholeFile.Write(preview.Path, madeFrom, stream => PreviewWorkbook.Write(added, marks.InPreview(PreviewWorkbook.FirstRow), stream));
    }
}
