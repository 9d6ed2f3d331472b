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
        (new WorksheetOrigin(sheet.Name, new ColumnLetters(sheet, columns.Select((column, at) => KeyValuePair.Create(column, ((char)('A' + at)).ToString())))), columns.IsEmpty ? [] : [.. rows.Select((row, index) => Cut(sheet, row, columns, FirstLine + index))]);

    private static RowCells Cut(Sheet sheet, Row row, ImmutableArray<Column> columns, int line) => RowCells.Of(sheet, line, columns.Select(column => (column, row[column])));
}
