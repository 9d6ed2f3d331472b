using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Schema;

namespace ReportKit.Excel.Authoring;

/// <summary>The sheets of a workbook that is made, in its order.</summary>
/// <param name="IsForColleague">Whether it opens at the Guide, and keeps the IDs of statements from being typed over.</param>
internal sealed record WorkbookOutline(ImmutableArray<SheetOutline> Sheets, bool IsForColleague = false)
{
    /// <summary>The master workbook: every sheet with every column.</summary>
    public static WorkbookOutline Master { get; } = new([.. MasterWorkbook.Sheets.Select(sheet => new SheetOutline(sheet, sheet.Columns))]);

    /// <summary>A colleague's copy: the sheets and columns that are sent.</summary>
    public static WorkbookOutline ForColleague(Dataset sent) =>
        new([.. sent.Tables.Select(table => new SheetOutline(table.Sheet, table.Columns)).Where(sheet => !sheet.Columns.IsEmpty)], IsForColleague: true);

    /// <summary>The sheet of this name; null where the workbook has none.</summary>
    public SheetOutline? Find(string name) => Sheets.FirstOrDefault(outline => outline.Sheet.Name == name);
}

/// <summary>One sheet of a workbook that is made.</summary>
/// <param name="Columns">Its columns side by side, the key among them.</param>
internal sealed record SheetOutline(Sheet Sheet, ImmutableArray<Column> Columns)
{
    public bool Has(Column column) => Columns.Contains(column);

    /// <summary>Where a column stands, from 1.</summary>
    public int NumberOf(Column column) => Columns.IndexOf(column) + 1;

    public string LetterOf(Column column) => Reading.CellReference.Letters(Columns.IndexOf(column));
}
