using ReportKit.Datasets;
using ReportKit.Merging;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Tests.Merging;

/// <summary>Small datasets, a line for each row: <c>S-0001 | Text: We agree. | Speaker: Avaria</c>.</summary>
internal static class Sheets
{
    public static Sender Anna { get; } = new("Anna", "anna.xlsx");

    public static Sender Ben { get; } = new("Ben", "ben.xlsx");

    public static Dataset Statements(params string[] rows) => Of(StatementColumns.Sheet, rows);

    public static Dataset Of(Sheet sheet, params string[] rows) =>
        Dataset.Empty.With(sheet, [.. rows.Select((row, line) => Row(sheet, line + 2, row))]);

    /// <summary>The same rows as a file without some of the columns.</summary>
    public static Dataset Without(this Dataset dataset, params Column[] missing) => DatasetBuilder.Build(sheet =>
        (new WorksheetOrigin(sheet.Name, new ColumnLetters(sheet, sheet.Columns.Except(missing).Select(column => KeyValuePair.Create(column, "A")))), [.. dataset[sheet].AllRows.Select(row => row.Cells.Understood(sheet, (column, value) => missing.Contains(column) ? null : value))]));

    public static MergeOutcome Merge(Dataset mine, Dataset sent, Dataset theirs) => ThreeWayMerge.Of(mine, [new Returned(Anna, sent, theirs)]);

    public static string[] Lines(Dataset dataset, Sheet? sheet = null) =>
        [.. dataset[sheet ?? StatementColumns.Sheet].AllRows.Select(row => string.Join(" | ", (sheet ?? StatementColumns.Sheet).Columns.Where(column => row[column] is not null).Select(column => column.IsKey ? row[column] : $"{column.Name}: {column.Kind.Print(row[column]!)}")))];

    private static RowCells Row(Sheet sheet, int line, string row)
    {
        var cells = row.Split(" | ");
        var built = new RowBuilder(sheet, line) { [sheet.Key] = cells[0].Length > 0 ? cells[0] : null };
        foreach (var cell in cells.Skip(1))
        {
            var colon = cell.IndexOf(": ", StringComparison.Ordinal);
            var column = sheet.Find(cell[..colon])!;
            built[column] = column.Kind.Parse(cell[(colon + 2)..]);
        }

        return built.ToCells();
    }
}
