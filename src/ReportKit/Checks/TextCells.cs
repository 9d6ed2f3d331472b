using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Schema;

namespace ReportKit.Checks;

/// <summary>The cells that hold running words, in the order of the workbook.</summary>
internal static class TextCells
{
    private static readonly ImmutableArray<Column> OfReports = [ReportColumns.Title, ReportColumns.Subtitle, ReportColumns.RunningTitle];
    private static readonly ImmutableArray<Column> OfSections = [SectionColumns.Title, SectionColumns.Introduction, SectionColumns.Note];
    private static readonly ImmutableArray<Column> OfStatements = [StatementColumns.LeadIn, StatementColumns.Text, StatementColumns.Note, StatementColumns.Context];
    private static readonly ImmutableArray<Column> OfSources =
    [
        SourceColumns.Author, SourceColumns.Title, SourceColumns.Container, SourceColumns.Meeting, SourceColumns.Session, SourceColumns.Publisher,
        SourceColumns.CiteAs,
    ];

    public static ImmutableArray<TextCell> Of(Dataset dataset)
    {
        var cells = ImmutableArray.CreateBuilder<TextCell>();
        foreach (var row in dataset.Reports.Rows)
            Add(dataset.Reports, row, OfReports);
        foreach (var row in dataset.Sections.Rows)
            Add(dataset.Sections, row, OfSections);
        foreach (var row in dataset.Statements.Rows)
            Add(dataset.Statements, row, OfStatements);
        foreach (var row in dataset.Sources.Rows)
            Add(dataset.Sources, row, OfSources);
        return cells.ToImmutable();

        void Add(Table table, Row row, ImmutableArray<Column> columns)
        {
            foreach (var column in columns)
            {
                if (row[column] is string typed)
                    cells.Add(new TextCell(table, row, column, RoleOf(row, column), typed));
            }
        }
    }

    private static TextRole RoleOf(Row row, Column column) => row switch
    {
        Report => TextRole.Heading,
        Section => column == SectionColumns.Title ? TextRole.Heading : TextRole.Prose,
        Source => TextRole.Citation,
        Statement statement when column == StatementColumns.Text => RoleOf(statement.Kind),
        _ => TextRole.Prose,
    };

    private static TextRole RoleOf(StatementKind kind) => kind switch
    {
        StatementKind.Statement or StatementKind.Continuation => TextRole.Quotation,
        StatementKind.Heading => TextRole.Heading,
        _ => TextRole.Prose,
    };
}
