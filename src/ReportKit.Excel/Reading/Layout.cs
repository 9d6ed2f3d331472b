using System.Collections.Immutable;
using ReportKit.Differences;
using ReportKit.Excel.Worksheets;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Excel.Reading;

/// <summary>Which sheets and columns a workbook has.</summary>
internal static class Layout
{
    public static ImmutableArray<SheetLayout> Of(WorkbookFile workbook)
    {
        var known = MasterWorkbook.Sheets.ToLookup(sheet => workbook.Find(sheet));
        return
        [
            .. from worksheet in workbook.Sheets
               let name = worksheet.Name.Trim()
               where !ToolSheets.Names.Contains(name, StringComparer.OrdinalIgnoreCase) && !MasterWorkbook.Records.Any(record => record.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
               select known[worksheet].FirstOrDefault() is { } sheet ? new SheetLayout(sheet.Name, ColumnsOf(workbook, worksheet, sheet)) : new SheetLayout(name, []),
        ];
    }

    private static ImmutableArray<string> ColumnsOf(WorkbookFile workbook, Worksheet worksheet, Sheet sheet)
    {
        using var rows = workbook.OpenRows(worksheet);
        if (HeaderRow.Find(rows, workbook.TableOf(worksheet, sheet), worksheet, sheet, []) is null)
            return [];
        var names = ImmutableArray.CreateBuilder<string>();
        foreach (var cell in rows.Cells)
            names.Add(sheet.Find(cell.Text)?.Name ?? cell.Text.Trim());
        return [.. names.Where(name => name.Length > 0)];
    }
}
