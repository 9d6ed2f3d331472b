using ClosedXML.Excel;
using ReportKit.Datasets;
using ReportKit.Schema;

namespace ReportKit.Excel.Authoring;

/// <summary>
/// Makes a new master workbook: the Guide, and for each sheet of the schema a table with its drop-downs, formats and colour
/// cues. Only new workbooks are written this way: an existing one may hold what ClosedXML does not model.
/// </summary>
public static class WorkbookAuthor
{
    /// <summary>Writes the workbook with the rows of a dataset; a dataset without rows makes an empty one.</summary>
    public static void Write(Dataset dataset, Stream stream)
    {
        using var workbook = new XLWorkbook(new LoadOptions { EventTracking = XLEventTracking.Disabled });
        workbook.Properties.Title = "Master workbook";
        workbook.Properties.Author = "ReportKit";
        workbook.Style.Font.FontName = Look.FontName;
        workbook.Style.Font.FontSize = Look.FontSize;

        GuideSheet.Write(workbook);
        foreach (var table in dataset.Tables)
            TableSheet.Write(table, workbook);
        DropDowns.Write(workbook);
        ColourCues.Write(workbook);
        workbook.Worksheet(StatementColumns.Sheet.Name).SetTabActive();
        workbook.SaveAs(stream, new SaveOptions { ValidatePackage = false, EvaluateFormulasBeforeSaving = false });
    }
}
