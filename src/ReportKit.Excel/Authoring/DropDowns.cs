using ClosedXML.Excel;
using ReportKit.Datasets;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Excel.Authoring;

/// <summary>
/// Drop-downs for the columns that hold one of a few words, or the key of another sheet. The lists of keys grow with their
/// sheet: a defined name spans the rows down to the last one that is filled.
/// </summary>
internal static class DropDowns
{
    public static void Write(XLWorkbook workbook, WorkbookOutline outline)
    {
        foreach (var sheet in outline.Sheets)
            workbook.NamedRanges.Add(KeysName(sheet.Sheet), Keys(sheet));

        foreach (var sheet in outline.Sheets)
        {
            foreach (var column in sheet.Columns)
            {
                if (ListOf(column, outline) is { } list)
                    Write(workbook.Worksheet(sheet.Sheet.Name).Range(TableSheet.FirstRow, sheet.NumberOf(column), sheet.LastRow, sheet.NumberOf(column)), column.Name, column.Kind, column.Help, list);
            }
        }
    }

    /// <summary>The drop-downs of the settings that have fixed values, each in its row.</summary>
    public static void Write(XLWorkbook workbook, WorkbookOutline outline, Table<Setting> settings)
    {
        if (outline.Find(SettingColumns.Sheet.Name) is not { } sheet)
            return;

        for (var at = 0; at < settings.Rows.Length; at++)
        {
            var declared = SettingColumns.All.FirstOrDefault(setting => setting.Name.Equals(settings.Rows[at].Name.Trim(), StringComparison.OrdinalIgnoreCase));
            if (declared is not { Kind.Allowed.Count: > 0 })
                continue;
            var cell = workbook.Worksheet(sheet.Sheet.Name).Cell(TableSheet.FirstRow + at, sheet.NumberOf(SettingColumns.Value));
            Write(cell.AsRange(), declared.Name, declared.Kind, declared.Help, $"\"{string.Join(',', declared.Kind.Allowed)}\"");
        }
    }

    /// <summary>The defined name of a sheet's keys: <c>SourcesKeys</c>.</summary>
    public static string KeysName(Sheet sheet) => sheet.Name + "Keys";

    private static string Keys(SheetOutline sheet)
    {
        // Between apostrophes, also where it needs none: ExcelJS takes a bracket before it for a part of the name.
        var (name, column) = ($"'{sheet.Sheet.Name}'", sheet.LetterOf(sheet.Sheet.Key));
        var all = $"{name}!${column}${TableSheet.FirstRow}:${column}${sheet.LastRow}";
        // The last cell with words, whatever is blank above it; the count is for keys that are numbers.
        return $"{name}!${column}${TableSheet.FirstRow}:INDEX({all},MAX(1,COUNTA({all}),IFERROR(MATCH(\"*\",{all},-1),0)))";
    }

    /// <summary>What a column's cells are chosen from; null where they are typed, and where the sheet of their keys is not there.</summary>
    private static string? ListOf(Column column, WorkbookOutline outline) => column.Kind switch
    {
        ReferenceKind reference => outline.Find(reference.Sheet) is { } target ? KeysName(target.Sheet) : null,
        { Allowed.Count: > 0 } => $"\"{string.Join(',', column.Kind.Allowed)}\"",
        _ => null,
    };

    private static void Write(IXLRange cells, string title, ColumnKind kind, string help, string list)
    {
        var validation = cells.SetDataValidation();
        validation.List(list, inCellDropdown: true);
        validation.IgnoreBlanks = true;
        validation.InputTitle = title;
        validation.InputMessage = Shortened(help);
        validation.ErrorTitle = title;

        // What is typed by hand may be right before its row is written in the other sheet: a warning, never a wall.
        validation.ErrorStyle = kind is ReferenceKind ? XLErrorStyle.Information : XLErrorStyle.Stop;
        validation.ErrorMessage = kind is ReferenceKind known
            ? $"This is not in the sheet {known.Sheet}."
            : "Choose one of the list.";
        validation.ShowErrorMessage = kind is not ReferenceKind { Several: true };
    }

    /// <summary>Excel shows no more than 255 characters of a prompt.</summary>
    private static string Shortened(string help) => help.Length <= 255 ? help : help[..254] + "…";
}
