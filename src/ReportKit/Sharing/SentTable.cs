using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Schema;

namespace ReportKit.Sharing;

/// <summary>The rows of a sheet as they stand in a colleague's copy: the columns that are sent side by side, the others blank.</summary>
internal static class SentTable
{
    /// <summary>The row below the header.</summary>
    private const int FirstLine = 2;

    /// <param name="columns">Those that are sent, in the order of the sheet; without any, the sheet is not sent.</param>
    public static (Origin Origin, IReadOnlyCollection<RowCells> Rows) Of(Sheet sheet, ImmutableArray<Column> columns, IEnumerable<Row> rows) =>
        (new WorksheetOrigin(sheet.Name, [.. sheet.Columns.Select(column => LetterOf(column, columns))]), columns.IsEmpty ? [] : [.. rows.Select((row, index) => Cut(row, columns, FirstLine + index))]);

    private static string? LetterOf(Column column, ImmutableArray<Column> columns) =>
        columns.IndexOf(column) is >= 0 and var position ? ((char)('A' + position)).ToString() : null;

    private static RowCells Cut(Row row, ImmutableArray<Column> columns, int line)
    {
        var values = new object?[row.Cells.Values.Length];
        foreach (var column in columns)
            values[column.Index] = row[column];
        return new RowCells(line, values);
    }
}
