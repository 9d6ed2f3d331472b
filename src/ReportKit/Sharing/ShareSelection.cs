using System.Collections.Immutable;
using ReportKit.Composition;
using ReportKit.Datasets;
using ReportKit.Schema;
using ReportKit.Sheets;
using ReportKit.Texts;

namespace ReportKit.Sharing;

/// <summary>What of the workbook goes to a colleague: the rows that are asked for, and what they refer to.</summary>
public static class ShareSelection
{
    /// <summary>The columns of Statements that are sent unless others are asked for.</summary>
    public static ImmutableArray<Column> UsualColumns { get; } = Usual(StatementColumns.Sheet);

    /// <param name="dataset">The workbook.</param>
    /// <param name="columns">The columns of Statements; the ID goes along in any case.</param>
    /// <returns>
    /// The chosen statements, their sections and the sources that they cite, all speakers and abbreviations: with the columns that
    /// are sent, and nothing of the others. A sheet that no column of the statements can name is not sent.
    /// </returns>
    public static Dataset Of(Dataset dataset, ShareFilters filters, ImmutableArray<Column> columns)
    {
        var chosen = new ChosenStatements(dataset, filters);
        var rows = chosen.Rows().ToList();
        var sent = new Dictionary<Sheet, (ImmutableArray<Column> Columns, IEnumerable<Row> Rows)>
        {
            [StatementColumns.Sheet] = ([.. StatementColumns.Sheet.Columns.Where(column => column.IsKey || columns.Contains(column))], rows),
            [AbbreviationColumns.Sheet] = (Usual(AbbreviationColumns.Sheet), dataset.Abbreviations.Rows),
        };
        if (columns.Contains(StatementColumns.Section))
            sent[SectionColumns.Sheet] = (Usual(SectionColumns.Sheet), SectionsOf(dataset, rows, chosen.Sections, filters.Report));
        if (columns.Contains(StatementColumns.Speaker))
            sent[SpeakerColumns.Sheet] = (Usual(SpeakerColumns.Sheet), dataset.Speakers.Rows);
        // What is cited is seen in what is sent.
        if (columns.Any(column => column.Kind is MarkupKind or ReferenceKind { Sheet: "Sources" }))
            sent[SourceColumns.Sheet] = (Usual(SourceColumns.Sheet), SourcesOf(dataset, Cut(sent)));
        return Cut(sent);
    }

    /// <summary>The comments on cells that are sent, each with its line in what is sent.</summary>
    public static ImmutableArray<CellComment> CommentsOn(Dataset sent, IEnumerable<CellComment> comments)
    {
        var lines = sent.Tables.ToDictionary(table => table.Sheet, LinesOf);
        return
        [
            .. from comment in comments
               where lines[comment.Sheet].ContainsKey(comment.Key) && sent[comment.Sheet].Columns.Contains(comment.Column)
               select comment with { Line = lines[comment.Sheet][comment.Key] },
        ];
    }

    private static Dictionary<string, int> LinesOf(Table table)
    {
        var lines = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in table.AllRows)
        {
            if (row[table.Sheet.Key] is string key)
                lines.TryAdd(key.Trim(), row.Line);
        }

        return lines;
    }

    private static ImmutableArray<Column> Usual(Sheet sheet) => [.. sheet.Columns.Where(column => column.Facts.IsShared)];

    /// <summary>Rows without a key stay: when they came back, nobody could tell which they are.</summary>
    private static Dataset Cut(Dictionary<Sheet, (ImmutableArray<Column> Columns, IEnumerable<Row> Rows)> sent) =>
        DatasetBuilder.Build(sheet => sent.TryGetValue(sheet, out var table)
            ? SentTable.Of(sheet, table.Columns, table.Rows.Where(row => row[sheet.Key] is string))
            : SentTable.Of(sheet, [], []));

    /// <summary>The sections that the rows stand in, those that were asked for, and all of a report that was.</summary>
    private static IEnumerable<Section> SectionsOf(Dataset dataset, List<Statement> rows, HashSet<string> wanted, Report? report)
    {
        var keys = new HashSet<string>(rows.Select(row => row.Section?.Trim()).OfType<string>().Concat(wanted), StringComparer.OrdinalIgnoreCase);
        var assignment = new RowAssignment(dataset);
        return dataset.Sections.Rows.Where(section => keys.Contains(section.Key.Trim()) || (report is not null && report.Equals(assignment.ReportOf(section))));
    }

    private static IEnumerable<Source> SourcesOf(Dataset dataset, Dataset sent)
    {
        var cited = new HashSet<string>(SourceMentions.Of(sent).Select(mention => mention.Id.Trim()), StringComparer.OrdinalIgnoreCase);
        return dataset.Sources.Rows.Where(source => cited.Contains(source.Id.Trim()));
    }
}
