using ClosedXML.Excel;
using ReportKit.Datasets;
using ReportKit.Excel.Patching;
using ReportKit.Excel.Reading;
using ReportKit.Merging;
using ReportKit.Schema;

namespace ReportKit.Excel.Authoring;

/// <summary>
/// Makes a new master workbook: the Guide, and for each sheet of the schema a table with its drop-downs, formats and colour
/// cues. ClosedXML writes it empty; the rows are streamed into it the way they are into every workbook.
/// </summary>
public static class WorkbookAuthor
{
    /// <summary>Writes the workbook with the rows of a dataset; a dataset without rows makes an empty one.</summary>
    public static void Write(Dataset dataset, Stream stream)
    {
        var empty = new MemoryStream();
        WriteEmpty(empty);
        ClosedXmlOutput.Tidy(empty);
        using var workbook = WorkbookFile.Open(empty, "workbook");
        WorkbookPatch.Write(workbook, SheetEdits.Between(Dataset.Empty, dataset), stream);
    }

    private static void WriteEmpty(MemoryStream stream)
    {
        using var workbook = new XLWorkbook(new LoadOptions { EventTracking = XLEventTracking.Disabled });
        workbook.Style.Font.FontName = Look.FontName;
        workbook.Style.Font.FontSize = Look.FontSize;
        GuideSheet.Write(workbook);
        foreach (var sheet in MasterWorkbook.Sheets)
            TableSheet.Write(sheet, workbook);
        DropDowns.Write(workbook);
        ColourCues.Write(workbook);
        workbook.Worksheet(StatementColumns.Sheet.Name).SetTabActive();
        workbook.SaveAs(stream, new SaveOptions { ValidatePackage = false, EvaluateFormulasBeforeSaving = false });
    }
}
