using System.Collections.Immutable;
using ReportKit.Citations;
using ReportKit.Datasets;
using ReportKit.Document;
using ReportKit.Languages;
using ReportKit.Schema;

namespace ReportKit.Composition;

/// <summary>The list behind the last chapter: every source that the report cites, or its recordings by date.</summary>
internal sealed class AppendixComposer(ReportLanguage language)
{
    public string? Title(Appendix appendix) => appendix switch
    {
        Appendix.Sources => language.SourcesTitle,
        Appendix.Recordings => language.RecordingsTitle,
        _ => null,
    };

    /// <param name="cited">The sources that the footnotes cite.</param>
    public IEnumerable<Block> Compose(Report report, Table<Source> sources, IReadOnlySet<Source> cited, int entry)
    {
        if (Title(report.Appendix) is not { } title)
            return [];

        var heading = new Heading(1, [new Words(title)], entry, Remarks: []);
        return report.Appendix == Appendix.Sources
            ? [heading, .. Sources(cited)]
            : [heading, .. Recordings(report, sources, cited)];
    }

    private IEnumerable<Block> Sources(IReadOnlySet<Source> cited) =>
        cited
            .Select(source => (Source: source, Citation: new FullCitation(language).Of(source, locator: null)))
            .OrderBy(entry => SortKey(entry.Citation), StringComparer.OrdinalIgnoreCase)
            .ThenBy(entry => entry.Source.Line)
            .Select(entry => new Paragraph(ParagraphRole.Source, entry.Citation));

    private static string SortKey(ImmutableArray<Inline> citation) => citation switch
    {
        [Words words, ..] => words.Text.TrimStart('“', '"', '‘', '«', ' ', '\u00A0'),
        [Link link, ..] => link.Target,
        _ => "",
    };

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
}
