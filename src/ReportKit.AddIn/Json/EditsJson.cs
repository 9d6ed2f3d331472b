using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Differences;
using ReportKit.Excel.Open;
using ReportKit.Findings;
using ReportKit.Schema;

namespace ReportKit.AddIn.Json;

/// <summary>What the pane is to write into the open workbook: cells that are there, then new rows.</summary>
internal sealed record EditsJson(ImmutableArray<CellEditJson> Cells, ImmutableArray<NewRowJson> Rows)
{
    public static EditsJson Of(ImmutableArray<SheetEdits> edits, bool uses1904Dates) => new(
        [.. edits.SelectMany(sheet => sheet.Cells.Select(cell => CellEditJson.Of(sheet.There, cell, uses1904Dates)))],
        [.. edits.SelectMany(sheet => sheet.Added.Select(row => NewRowJson.Of(sheet.There, row, uses1904Dates)))]);

    internal static string NameOf(Table table) => table.Origin is WorksheetOrigin { SheetName: var name } ? name : table.Sheet.Name;
}

/// <param name="Cell">Such as <c>A42</c>.</param>
internal sealed record CellEditJson(string Sheet, int Row, string Cell, string Column, int? Number, string? Text, bool? Blank) : EntryJson(Number, Text, Blank)
{
    public static CellEditJson Of(Table table, CellEdit edit, bool uses1904Dates)
    {
        var entry = CellEntry.Of(edit.Value, edit.Column, uses1904Dates);
        var cell = CellAddress.Of(table.PlaceAt(edit.Line, edit.Column));
        if (table.Origin is WorksheetOrigin { Letters: var letters } && letters[edit.Column] is null)
            throw new UnusableFileException($"The sheet {EditsJson.NameOf(table)} has no column “{edit.Column.Name}”. Add it, and try again.");
        return new CellEditJson(EditsJson.NameOf(table), edit.Line, cell.Cell!, edit.Column.Name, entry.Number, entry.Words, entry.IsBlank ? true : null);
    }
}

/// <summary>A row that comes after the last one of its sheet; blank cells are left out.</summary>
internal sealed record NewRowJson(string Sheet, ImmutableArray<ColumnEntryJson> Cells)
{
    public static NewRowJson Of(Table table, RowCells row, bool uses1904Dates) => new(EditsJson.NameOf(table), CellsOf(table.Sheet, row, uses1904Dates));

    public static ImmutableArray<ColumnEntryJson> CellsOf(Sheet sheet, RowCells row, bool uses1904Dates) =>
        [.. sheet.Columns.Where(column => row[column] is not null).Select(column => ColumnEntryJson.Of(column, row[column], uses1904Dates))];
}
