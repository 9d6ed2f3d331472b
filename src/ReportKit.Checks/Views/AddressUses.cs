using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Markup;
using ReportKit.Schema;
using ReportKit.Sheets;
using ReportKit.Texts;

namespace ReportKit.Checks.Views;

/// <summary>Every web address of a dataset: those of Sources, then those among the words of cells.</summary>
internal static class AddressUses
{
    private static readonly ImmutableArray<Column> Columns = [SourceColumns.Url, SourceColumns.ArchiveUrl];

    public static IEnumerable<AddressUse> Of(Dataset dataset, ImmutableArray<TextCell> cells) => InColumns(dataset.Sources).Concat(InWords(cells));

    private static IEnumerable<AddressUse> InColumns(Table<Source> sources)
    {
        foreach (var source in sources.Rows)
        {
            foreach (var column in Columns)
            {
                if (source[column] is string address)
                    yield return new AddressUse(sources, source, column, address.Trim());
            }
        }
    }

    private static IEnumerable<AddressUse> InWords(ImmutableArray<TextCell> cells) =>
        from cell in cells
        where cell.HasMarkup && cell.Row is not Statement { Status: StatementStatus.Withdrawn }
        from address in AddressFinder.In(cell.Markup.Spans)
        select new AddressUse(cell.Table, cell.Row, cell.Column, address);

    private sealed class AddressFinder : IMarkupVisitor
    {
        private readonly List<string> found = [];

        public static List<string> In(ImmutableArray<MarkupSpan> spans)
        {
            var finder = new AddressFinder();
            finder.Find(spans);
            return finder.found;
        }

        public void Visit(WordsSpan words)
        {
        }

        public void Visit(AddressSpan address) => found.Add(address.Text);

        public void Visit(LinkSpan link) => found.Add(link.Target);

        /// <summary>The source's address is in its own row.</summary>
        public void Visit(SourceLinkSpan link)
        {
        }

        public void Visit(NoteSpan note) => Find(note.Content);

        public void Visit(CitationSpan citation)
        {
        }

        private void Find(ImmutableArray<MarkupSpan> spans)
        {
            foreach (var span in spans)
                span.Accept(this);
        }
    }
}
