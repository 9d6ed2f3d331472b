using System.Collections.Immutable;
using ClosedXML.Excel;
using ReportKit.Datasets;
using ReportKit.Differences;
using ReportKit.Excel.Patching;
using ReportKit.Excel.Styling;
using ReportKit.Excel.Worksheets;
using ReportKit.Sheets;

namespace ReportKit.Excel.Authoring;

/// <summary>
/// Makes a new master workbook: the Guide, and for each sheet of the schema a table with its drop-downs, formats and colour
/// cues. ClosedXML writes it empty; the rows are streamed into it the way they are into every workbook.
/// </summary>
public static class WorkbookAuthor
{
    /// <summary>Writes the workbook with the rows of a dataset; a dataset without rows makes an empty one.</summary>
    public static void Write(Dataset dataset, Stream stream) => Write(dataset, [], stream);

    /// <summary>The same, with comments as notes on the cells.</summary>
    public static void Write(Dataset dataset, ImmutableArray<CellComment> comments, Stream stream) =>
        Fill(Empty(WorkbookOutline.Master(dataset), GuideText.Master, "Master workbook", dataset.SettingRows), dataset, comments, stream);

    /// <summary>A workbook without rows.</summary>
    /// <param name="title">What the file says of itself.</param>
    /// <param name="settings">The settings that are to stand in it, from its first row on; null: none.</param>
    internal static MemoryStream Empty(WorkbookOutline outline, GuideText guide, string title, Table<Setting>? settings = null)
    {
        var stream = new MemoryStream();
        using (var workbook = new XLWorkbook(new LoadOptions { EventTracking = XLEventTracking.Disabled }))
        {
            workbook.Style.Font.FontName = Look.FontName;
            workbook.Style.Font.FontSize = Look.FontSize;
            GuideSheet.Write(workbook, outline, guide);
            foreach (var sheet in outline.Sheets)
                TableSheet.Write(sheet, workbook);
            DropDowns.Write(workbook, outline);
            if (settings is not null)
                DropDowns.Write(workbook, outline, settings);
            new ColourCues(workbook, outline).Write();
            if (outline.IsForColleague)
                KeyGuard.Write(workbook, outline);
            workbook.Worksheet(outline.IsForColleague ? ToolSheets.Guide : StatementColumns.Sheet.Name).SetTabActive();
            workbook.SaveAs(stream, new SaveOptions { ValidatePackage = false, EvaluateFormulasBeforeSaving = false });
        }

        ClosedXmlOutput.Tidy(stream, title);
        return stream;
    }

    /// <summary>Writes an empty workbook with its rows, and the comments on their cells.</summary>
    internal static void Fill(MemoryStream empty, Dataset dataset, ImmutableArray<CellComment> comments, Stream stream)
    {
        using var workbook = WorkbookFile.Open(empty, "workbook");
        var edits = SheetEdits.Between(Dataset.Empty, dataset);
        WorkbookPatch.Write(workbook, edits, NewNotes.Of(workbook, edits, comments).Value, stream);
    }
}
