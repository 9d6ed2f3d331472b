using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Schema;

namespace ReportKit.Excel.Authoring;

/// <summary>The sheets of a workbook that is made, in its order.</summary>
/// <param name="IsForColleague">Whether it opens at the Guide, and keeps the IDs of statements from being typed over.</param>
internal sealed record WorkbookOutline(ImmutableArray<SheetOutline> Sheets, bool IsForColleague = false)
{
    /// <summary>
    /// How many rows people may add before drop-downs and colours end, in a program that does not lengthen them with the table. A
    /// column of a million rows costs some programs all the memory of the machine, because they keep its drop-down for each of its
    /// cells.
    /// </summary>
    private const int SpareRows = 1000;

    /// <summary>The master workbook: every sheet with every column.</summary>
    public static WorkbookOutline Master(Dataset dataset) => new([.. dataset.Tables.Select(table => OutlineOf(table, table.Sheet.Columns))]);

    /// <summary>A colleague's copy: the sheets and columns that are sent.</summary>
    public static WorkbookOutline ForColleague(Dataset sent) =>
        new([.. sent.Tables.Select(table => OutlineOf(table, table.Columns)).Where(sheet => !sheet.Columns.IsEmpty)], IsForColleague: true);

    /// <summary>The sheet of this name; null where the workbook has none.</summary>
    public SheetOutline? Find(string name) => Sheets.FirstOrDefault(outline => outline.Sheet.Name == name);

    private static SheetOutline OutlineOf(Table table, ImmutableArray<Column> columns) =>
        new(table.Sheet, columns, Math.Min(TableSheet.LastRow, TableSheet.HeaderRow + table.AllRows.Count + SpareRows));
}

/// <summary>One sheet of a workbook that is made.</summary>
/// <param name="Columns">Its columns side by side, the key among them.</param>
/// <param name="LastRow">The row that drop-downs and colours reach to.</param>
internal sealed record SheetOutline(Sheet Sheet, ImmutableArray<Column> Columns, int LastRow)
{
    public bool Has(Column column) => Columns.Contains(column);

    /// <summary>Where a column stands, from 1.</summary>
    public int NumberOf(Column column) => Columns.IndexOf(column) + 1;

    public string LetterOf(Column column) => Worksheets.CellReference.Letters(Columns.IndexOf(column));
}
