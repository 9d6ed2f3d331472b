using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Diagnostics;
using ReportKit.Markup;
using ReportKit.Schema;

namespace ReportKit.Checks;

/// <summary>Every place at which a row names a source: in its columns, then in the markup of its cells.</summary>
internal static class SourceMentions
{
    public static IEnumerable<SourceMention> Of(Dataset dataset) => InColumns(dataset).Concat(InMarkup(dataset, "@"));

    /// <summary>Those of words that lead to a source.</summary>
    public static IEnumerable<SourceMention> Links(Dataset dataset) => InMarkup(dataset, "](@").Where(mention => mention.IsLink);

    private static IEnumerable<SourceMention> InColumns(Dataset dataset)
    {
        foreach (var row in dataset.Statements.Rows)
        {
            if (row.Source is { } source)
                yield return new SourceMention(source, dataset.Statements.Place(row, StatementColumns.Source), IsLink: false);
            if (row.AlsoIn is { } also)
                yield return new SourceMention(also, dataset.Statements.Place(row, StatementColumns.AlsoIn), IsLink: false);
        }
    }

    private static IEnumerable<SourceMention> InMarkup(Dataset dataset, string mark)
    {
        foreach (var (table, row, column, text) in MarkupCells.Of(dataset, mark))
        {
            foreach (var mention in In(text.Spans, table.Place(row, column)))
                yield return mention;
        }
    }

    private static IEnumerable<SourceMention> In(ImmutableArray<MarkupSpan> spans, Place place) =>
        spans.SelectMany(span => span switch
        {
            CitationSpan citation => citation.Sources.Select(source => new SourceMention(source.SourceId, place, IsLink: false)),
            SourceLinkSpan link => [new SourceMention(link.SourceId, place, IsLink: true)],
            NoteSpan note => In(note.Content, place),
            _ => [],
        });
}

/// <param name="IsLink">Whether words lead to the source, instead of a footnote that cites it.</param>
internal sealed record SourceMention(string Id, Place Place, bool IsLink);
