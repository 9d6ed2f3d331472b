using ClosedXML.Excel;
using ReportKit.Schema;

namespace ReportKit.Excel.Authoring;

/// <summary>
/// Drop-downs for the columns that hold one of a few words, or the key of another sheet. They cover the whole column, and the
/// lists of keys grow with their sheet: a defined name spans the rows down to the last one that is filled.
/// </summary>
internal static class DropDowns
{
    private const int LastRow = 1_048_576;

    public static void Write(XLWorkbook workbook)
    {
        foreach (var sheet in MasterWorkbook.Sheets)
            workbook.NamedRanges.Add(KeysName(sheet), Keys(sheet));

        foreach (var sheet in MasterWorkbook.Sheets)
        {
            foreach (var column in sheet.Columns)
                Write(workbook.Worksheet(sheet.Name), column);
        }
    }

    /// <summary>The defined name of a sheet's keys: <c>SourcesKeys</c>.</summary>
    public static string KeysName(Sheet sheet) => sheet.Name + "Keys";

    private static string Keys(Sheet sheet)
    {
        var column = (char)('A' + sheet.Key.Index);
        var all = $"{sheet.Name}!${column}${TableSheet.FirstRow}:${column}${LastRow}";
        // The last cell with words, whatever is blank above it; the count is for keys that are numbers.
        return $"{sheet.Name}!${column}${TableSheet.FirstRow}:INDEX({all},MAX(1,COUNTA({all}),IFERROR(MATCH(\"*\",{all},-1),0)))";
    }

    private static void Write(IXLWorksheet worksheet, Column column)
    {
        var list = column.Kind switch
        {
            ReferenceKind reference => KeysName(MasterWorkbook.Sheets.Single(sheet => sheet.Name == reference.Sheet)),
            { Allowed.Count: > 0 } => $"\"{string.Join(',', column.Kind.Allowed)}\"",
            _ => null,
        };
        if (list is null)
            return;

        var validation = worksheet.Range(TableSheet.FirstRow, column.Index + 1, LastRow, column.Index + 1).SetDataValidation();
        validation.List(list, inCellDropdown: true);
        validation.IgnoreBlanks = true;
        validation.InputTitle = column.Name;
        validation.InputMessage = Shortened(column.Help);
        validation.ErrorTitle = column.Name;

        // What is typed by hand may be right before its row is written in the other sheet: a warning, never a wall.
        validation.ErrorStyle = column.Kind is ReferenceKind ? XLErrorStyle.Information : XLErrorStyle.Stop;
        validation.ErrorMessage = column.Kind is ReferenceKind known
            ? $"This is not in the sheet {known.Sheet}."
            : "Choose one of the list.";
        validation.ShowErrorMessage = column.Kind is not ReferenceKind { Several: true };
    }

    /// <summary>Excel shows no more than 255 characters of a prompt.</summary>
    private static string Shortened(string help) => help.Length <= 255 ? help : help[..254] + "…";
}
