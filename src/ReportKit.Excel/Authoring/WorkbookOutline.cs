using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Schema;

namespace ReportKit.Excel.Authoring;

/// <summary>The sheets of a workbook that is made, in its order.</summary>
/// <param name="IsForColleague">Whether it opens at the Guide, and keeps the IDs of statements from being typed over.</param>
internal sealed record WorkbookOutline(ImmutableArray<SheetOutline> Sheets, bool IsForColleague = false)
{
    /// <summary>
    /// How many rows a colleague may add before drop-downs end. A column of a million rows costs some programs all the memory of
    /// the machine, because they keep its drop-down for each of its cells.
    /// </summary>
    private const int RowsToAdd = 1000;

    /// <summary>The master workbook: every sheet with every column.</summary>
    public static WorkbookOutline Master { get; } = new([.. MasterWorkbook.Sheets.Select(sheet => new SheetOutline(sheet, sheet.Columns, TableSheet.LastRow))]);

    /// <summary>A colleague's copy: the sheets and columns that are sent.</summary>
    public static WorkbookOutline ForColleague(Dataset sent) =>
        new([.. sent.Tables.Select(OutlineOf).Where(sheet => !sheet.Columns.IsEmpty)], IsForColleague: true);

    /// <summary>The sheet of this name; null where the workbook has none.</summary>
    public SheetOutline? Find(string name) => Sheets.FirstOrDefault(outline => outline.Sheet.Name == name);

    private static SheetOutline OutlineOf(Table table) =>
        new(table.Sheet, table.Columns, Math.Min(TableSheet.LastRow, TableSheet.HeaderRow + table.AllRows.Count + RowsToAdd));
}

/// <summary>One sheet of a workbook that is made.</summary>
/// <param name="Columns">Its columns side by side, the key among them.</param>
/// <param name="LastRow">The row that drop-downs and colours reach to.</param>
internal sealed record SheetOutline(Sheet Sheet, ImmutableArray<Column> Columns, int LastRow)
{
    public bool Has(Column column) => Columns.Contains(column);

    /// <summary>Where a column stands, from 1.</summary>
    public int NumberOf(Column column) => Columns.IndexOf(column) + 1;

    public string LetterOf(Column column) => Reading.CellReference.Letters(Columns.IndexOf(column));
}
