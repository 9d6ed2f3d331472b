using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Texts;

/// <summary>The cells that hold running words, in the order of the workbook.</summary>
public static class TextCells
{
    public static ImmutableArray<TextCell> Of(Dataset dataset)
    {
        var cells = ImmutableArray.CreateBuilder<TextCell>();
        foreach (var table in dataset.Tables)
        {
            var read = table.Sheet.Columns.Where(column => column.Facts.ReadAs is not null).ToArray();
            foreach (var row in read.Length == 0 ? [] : table.AllRows)
                Add(table, row, read);
        }

        return cells.ToImmutable();

        void Add(Table table, Row row, Column[] columns)
        {
            foreach (var column in columns)
            {
                if (row[column] is string typed)
                    cells.Add(new TextCell(table, row, column, RoleOf(row, column), typed));
            }
        }
    }

    /// <summary>As its column is read; the text of a statement is what its kind says.</summary>
    private static TextRole RoleOf(Row row, Column column) =>
        column == StatementColumns.Text ? RoleOf(((Statement)row).Kind) : column.Facts.ReadAs!.Value;

    private static TextRole RoleOf(StatementKind kind) => kind switch
    {
        StatementKind.Statement or StatementKind.Continuation => TextRole.Quotation,
        StatementKind.Heading => TextRole.Heading,
        StatementKind.Narrative or StatementKind.List or StatementKind.Context => TextRole.Prose,
    };
}
