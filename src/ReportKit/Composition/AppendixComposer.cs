using System.Collections.Immutable;
using ReportKit.Citations;
using ReportKit.Datasets;
using ReportKit.Dates;
using ReportKit.Document;
using ReportKit.Languages;
using ReportKit.Sheets;

namespace ReportKit.Composition;

/// <summary>The list after the last chapter: every source that the report cites, or its recordings by date.</summary>
internal sealed class AppendixComposer(ReportLanguage language)
{
    public string? Title(Appendix appendix) => appendix switch
    {
        Appendix.Sources => language.SourcesTitle,
        Appendix.Recordings => language.RecordingsTitle,
        Appendix.None => null,
    };

    /// <param name="cited">The sources that the footnotes cite.</param>
    public IEnumerable<Block> Compose(Report report, Table<Source> sources, IReadOnlySet<Source> cited, int entry)
    {
        if (Title(report.Appendix) is not { } title)
            return [];

        var heading = new Heading(1, [new Words(title)], entry, Remarks: []);
        return report.Appendix switch
        {
            Appendix.Sources => [heading, .. Sources(cited)],
            Appendix.Recordings => [heading, .. Recordings(report, sources, cited)],
            Appendix.None => [],
        };
    }

    private IEnumerable<Block> Sources(IReadOnlySet<Source> cited) =>
        cited
            .Select(source => (Source: source, Citation: new FullCitation(language).Of(source, locator: null)))
            .OrderBy(entry => Beginning.Of(entry.Citation), StringComparer.OrdinalIgnoreCase)
            .ThenBy(entry => entry.Source.Line)
            .Select(entry => new Paragraph(ParagraphRole.Source, entry.Citation));

    /// <summary>The recording without its date, which stands in the heading above it.</summary>
    private static Source Undated(Source recording) => new(recording.Without(SourceColumns.Date));

    private IEnumerable<Block> Recordings(Report report, Table<Source> sources, IReadOnlySet<Source> cited)
    {
        DateSpan? day = null;
        foreach (var recording in sources.Rows
            .Where(source => source.Kind == SourceKind.Video && (cited.Contains(source) || (source.Date is { } date && report.Covers(date.From))))
            .OrderBy(source => source.Date?.From)
            .ThenBy(source => source.Line))
        {
            if (recording.Date is not null && recording.Date != day)
                yield return new DateHeading(2, language.Print(recording.Date));
            day = recording.Date;
            yield return new Paragraph(ParagraphRole.Source, new FullCitation(language).Of(Undated(recording), locator: null));
        }
    }

    /// <summary>By what a citation is found in a list: its first words without the marks before them, or its address.</summary>
    private sealed class Beginning : IInlineVisitor
    {
        private string text = "";

        public static string Of(ImmutableArray<Inline> citation)
        {
            var beginning = new Beginning();
            citation.FirstOrDefault()?.Accept(beginning);
            return beginning.text;
        }

        public void Visit(Words words) => text = words.Text.TrimStart('“', '"', '‘', '«', ' ', '\u00A0');

        public void Visit(Link link) => text = link.Target;

        public void Visit(Footnote footnote) => throw new InvalidOperationException("A citation holds no footnote.");
    }
}
