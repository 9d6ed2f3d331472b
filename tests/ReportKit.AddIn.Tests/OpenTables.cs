using ReportKit.Datasets;
using ReportKit.Dates;
using ReportKit.Schema;

namespace ReportKit.AddIn.Tests;

/// <summary>The sheets of a workbook in the form in which the pane sends them.</summary>
internal static class OpenTables
{
    private static readonly DateTime DayZero = new(1899, 12, 30);

    public static object[] Of(Dataset dataset) => [.. dataset.Tables.Select(Of)];

    /// <summary>The sheet from its first row, with its header there.</summary>
    public static object Of(Table table) => new
    {
        sheet = table.Sheet.Name,
        firstRow = 1,
        firstColumn = 0,
        headerRow = 1,
        values = new[] { table.Sheet.Columns.Select(column => (object?)column.Name).ToArray() }.Concat(Rows(table)),
    };

    public static object?[] Row(Sheet sheet, RowCells row) => [.. sheet.Columns.Select(column => Cell(column, row[column]))];

    /// <summary>A row for each line of the worksheet.</summary>
    private static IEnumerable<object?[]> Rows(Table table)
    {
        var line = 2;
        foreach (var row in table.AllRows)
        {
            for (; line < row.Line; line++)
                yield return [];
            yield return Row(table.Sheet, row.Cells);
            line++;
        }
    }

    private static object? Cell(Column column, object? value) => value switch
    {
        null => null,
        PartialDate { Day: > 0 } date => new { n = (new DateTime(date.Year, date.Month, date.Day) - DayZero).Days, f = "d mmmm yyyy" },
        _ => column.Kind.Print(value),
    };
}
