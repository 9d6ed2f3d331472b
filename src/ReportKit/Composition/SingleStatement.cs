using ReportKit.Citations;
using ReportKit.Datasets;
using ReportKit.Document;
using ReportKit.Languages;
using ReportKit.Sheets;

namespace ReportKit.Composition;

/// <summary>A row as it stands by itself in somebody's own document: citations in full, because no footnote stands before it.</summary>
public static class SingleStatement
{
    /// <param name="report">The report that prints it, whose layout it has; null where none does.</param>
    public static RowBlock Compose(Statement row, Report? report, Dataset dataset)
    {
        var language = ReportLanguage.Of(dataset.Settings.Language);
        var text = new TextComposer(dataset.Sources, new FootnoteComposer(BackReferenceStyle.Full, retrievalSentence: null, language), language);
        return new RowBlock(row.Id, new RowComposer(text, report?.QuoteLayout ?? QuoteLayout.RunIn, dataset.Settings.Language).Compose(row), Remarks: []);
    }
}
