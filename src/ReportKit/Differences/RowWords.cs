using ReportKit.Schema;

namespace ReportKit.Differences;

/// <summary>A whole row as words, for a person to read: a line for each cell that is not blank.</summary>
internal static class RowWords
{
    public static string Of(Sheet sheet, RowCells row) =>
        string.Join("\n", sheet.Columns.Where(column => row[column] is not null).Select(column => $"{column.Name}: {column.Kind.Print(row[column]!)}"));
}
