using ClosedXML.Excel;
using ReportKit.Sheets;

namespace ReportKit.Excel.Authoring;

/// <summary>
/// Keeps people from typing over the IDs by which statements are known again. Copying, sorting and adding rows stay free, which a
/// protected sheet would forbid.
/// </summary>
internal static class KeyGuard
{
    public static void Write(XLWorkbook workbook, WorkbookOutline outline)
    {
        if (outline.Find(StatementColumns.Sheet.Name) is not { } sheet)
            return;

        var number = sheet.NumberOf(StatementColumns.Id);
        var validation = workbook.Worksheet(sheet.Sheet.Name).Range(TableSheet.FirstRow, number, sheet.LastRow, number).SetDataValidation();
        validation.Custom("FALSE");
        validation.IgnoreBlanks = true;
        validation.ErrorStyle = XLErrorStyle.Stop;
        validation.ErrorTitle = StatementColumns.Id.Name;
        validation.ErrorMessage = "The row is known by its ID: please leave it as it is, and blank in a new row.";
    }
}
