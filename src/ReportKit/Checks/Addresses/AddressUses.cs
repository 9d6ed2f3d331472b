using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Markup;
using ReportKit.Schema;

namespace ReportKit.Checks.Addresses;

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
        from address in In(cell.Markup.Spans)
        select new AddressUse(cell.Table, cell.Row, cell.Column, address);

    private static IEnumerable<string> In(ImmutableArray<MarkupSpan> spans) =>
        spans.SelectMany(span => span switch
        {
            AddressSpan address => [address.Text],
            LinkSpan link => [link.Target],
            NoteSpan note => In(note.Content),
            _ => (IEnumerable<string>)[],
        });
}
