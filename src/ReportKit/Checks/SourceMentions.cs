using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Diagnostics;
using ReportKit.Markup;
using ReportKit.Schema;

namespace ReportKit.Checks;

/// <summary>A place at which a row names a source.</summary>
/// <param name="Id">The source's ID, as typed.</param>
/// <param name="Locator">The place in the source as typed, or null.</param>
/// <param name="IsLink">Whether words lead to the source, instead of a footnote that cites it.</param>
public sealed record SourceMention(Table Table, Row Row, Column Column, string Id, string? Locator, bool IsLink)
{
    public Place Place => Table.Place(Row, Column);

    /// <summary>The cell that holds the locator.</summary>
    public Place LocatorPlace => Row is not Statement ? Place : Table.Place(
        Row,
        Column == StatementColumns.Source ? StatementColumns.Locator : Column == StatementColumns.AlsoIn ? StatementColumns.AlsoLocator : Column);
}

/// <summary>Every place at which a row names a source: in its columns, then in the markup of the cells.</summary>
internal static class SourceMentions
{
    public static IEnumerable<SourceMention> Of(Dataset dataset, ImmutableArray<TextCell> cells) => InColumns(dataset.Statements).Concat(cells.Where(cell => cell.HasMarkup).SelectMany(cell => In(cell.Markup.Spans, cell)));

    private static IEnumerable<SourceMention> InColumns(Table<Statement> table)
    {
        foreach (var row in table.Rows)
        {
            if (row.Source is { } source)
                yield return new SourceMention(table, row, StatementColumns.Source, source, row.Locator, IsLink: false);
            if (row.AlsoIn is { } also)
                yield return new SourceMention(table, row, StatementColumns.AlsoIn, also, row.AlsoLocator, IsLink: false);
        }
    }

    private static IEnumerable<SourceMention> In(ImmutableArray<MarkupSpan> spans, TextCell cell) =>
        spans.SelectMany(span => span switch
        {
            CitationSpan citation => citation.Sources.Select(source => new SourceMention(cell.Table, cell.Row, cell.Column, source.SourceId, source.Locator, IsLink: false)),
            SourceLinkSpan link => [new SourceMention(cell.Table, cell.Row, cell.Column, link.SourceId, null, IsLink: true)],
            NoteSpan note => In(note.Content, cell),
            _ => [],
        });
}
