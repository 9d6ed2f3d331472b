using System.Collections;
using System.Collections.Immutable;
using ReportKit.Citations;
using ReportKit.Datasets;
using ReportKit.Dates;
using ReportKit.Document;
using ReportKit.Languages;
using ReportKit.Markup;
using ReportKit.Sheets;

namespace ReportKit.Composition;

/// <summary>The chapters and the appendix, composed as they are walked through; each walk numbers its footnotes afresh.</summary>
/// <param name="unplaced">Rows that a draft lists after its chapters, because no section of it takes them.</param>
internal sealed class Body(ReportPlan plan, Dataset dataset, ImmutableArray<Statement> unplaced, RowRemarks remarks) : IEnumerable<Block>
{
    private readonly ReportLanguage language = ReportLanguage.Of(dataset.Settings.Language);

    public IEnumerator<Block> GetEnumerator()
    {
        var footnotes = new FootnoteComposer(dataset.Settings.BackReference, RetrievalSentence(), language);
        var text = new TextComposer(dataset.Sources, footnotes, language);
        var rows = new RowComposer(text, plan.Report.QuoteLayout, dataset.Settings.Language);
        var entries = 0;
        foreach (var planned in plan.Sections)
        {
            yield return SectionHeading(planned, text);
            foreach (var paragraph in rows.Introduction(planned.Section.Introduction))
                yield return paragraph;
            foreach (var block in Rows(planned, rows))
                yield return block;
            entries += planned.Entry is null ? 0 : 1;
        }

        if (!unplaced.IsEmpty)
            yield return new Heading(1, [new Words(language.RowsWithoutPlace)], Entry: null, Remarks: []);
        foreach (var row in unplaced)
            yield return new RowBlock(row.Id, rows.Compose(row), remarks.Of(StatementColumns.Sheet, row.Line));
        foreach (var block in new AppendixComposer(language).Compose(plan.Report, dataset.Sources, footnotes.Cited, entries))
            yield return block;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private string? RetrievalSentence() =>
        dataset.Settings.RetrievalSentence?.Replace(Settings.DateOfRetrieval, plan.Report.Retrieved is { } day ? language.Print(day) : Settings.DateOfRetrieval, StringComparison.Ordinal);

    private Heading SectionHeading(PlannedSection planned, TextComposer text)
    {
        var section = planned.Section;
        var title = text.Running(MarkupParagraphs.OneLine(MarkupParser.Parse(section.Title).Spans));
        return new Heading(
            section.Level,
            [.. title, .. text.Notes([], section.Note)],
            planned.Entry,
            remarks.Of(SectionColumns.Sheet, section.Line));
    }

    private IEnumerable<Block> Rows(PlannedSection planned, RowComposer rows)
    {
        DateSpan? day = null;
        for (var at = 0; at < planned.Rows.Length; at++)
        {
            var (statement, date) = planned.Rows[at];
            var next = at + 1 < planned.Rows.Length ? planned.Rows[at + 1].Statement : null;
            if (planned.Section.DateHeadings && date is not null && date != day)
                yield return new DateHeading(planned.Section.Level + 1, language.Print(date));
            day = date;
            yield return new RowBlock(statement.Id, rows.Compose(statement, next), remarks.Of(StatementColumns.Sheet, statement.Line));
        }
    }
}
