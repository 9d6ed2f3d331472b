using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Findings;
using ReportKit.Markup;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Texts;

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
public static class SourceMentions
{
    public static IEnumerable<SourceMention> Of(Dataset dataset) => Of(dataset, TextCells.Of(dataset));

    /// <param name="cells">The text cells of the dataset.</param>
    public static IEnumerable<SourceMention> Of(Dataset dataset, ImmutableArray<TextCell> cells) => InColumns(dataset.Statements).Concat(cells.Where(cell => cell.HasMarkup).SelectMany(MentionFinder.In));

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

    private sealed class MentionFinder(TextCell cell) : IMarkupVisitor
    {
        private readonly List<SourceMention> found = [];

        public static List<SourceMention> In(TextCell cell)
        {
            var finder = new MentionFinder(cell);
            finder.Find(cell.Markup.Spans);
            return finder.found;
        }

        public void Visit(WordsSpan words)
        {
        }

        public void Visit(AddressSpan address)
        {
        }

        /// <summary>The parser reads no citation among the words of a link.</summary>
        public void Visit(LinkSpan link)
        {
        }

        public void Visit(SourceLinkSpan link) => Add(link.SourceId, locator: null, isLink: true);

        public void Visit(NoteSpan note) => Find(note.Content);

        public void Visit(CitationSpan citation)
        {
            foreach (var source in citation.Sources)
                Add(source.SourceId, source.Locator, isLink: false);
        }

        private void Find(ImmutableArray<MarkupSpan> spans)
        {
            foreach (var span in spans)
                span.Accept(this);
        }

        private void Add(string id, string? locator, bool isLink) => found.Add(new SourceMention(cell.Table, cell.Row, cell.Column, id, locator, isLink));
    }
}
