using System.Collections.Immutable;
using ReportKit.Citations;
using ReportKit.Datasets;
using ReportKit.Document;
using ReportKit.Languages;
using ReportKit.Markup;

namespace ReportKit.Composition;

/// <summary>Turns the markup of cells into words, links and footnotes.</summary>
internal sealed class TextComposer(Table<Source> sources, FootnoteComposer footnotes, ReportLanguage reportLanguage)
{
    /// <summary>That of the words around those of the rows.</summary>
    public ReportLanguage Language => reportLanguage;

    /// <summary>Running text: a note or citation in it becomes a footnote there.</summary>
    public ImmutableArray<Inline> Running(ImmutableArray<MarkupSpan> spans, string? language = null)
    {
        if (spans is [WordsSpan only])
            return [new Words(only.Text, only.Emphasis, Language: language)];

        var inlines = ImmutableArray.CreateBuilder<Inline>(spans.Length);
        foreach (var span in spans)
        {
            switch (span)
            {
                case NoteSpan note:
                    inlines.Add(FreeNote(note));
                    break;
                case CitationSpan citation:
                    inlines.Add(footnotes.Compose([new NoteParts(Cites(citation))]));
                    break;
                default:
                    inlines.AddRange(WordsOrLink(span, language));
                    break;
            }
        }

        return inlines.ToImmutable();
    }

    /// <summary>The footnotes that close a row: its sources, then the words of its note; a <c>^[…]</c> among those is one more.</summary>
    public ImmutableArray<Inline> Closing(Statement row)
    {
        var parts = ImmutableArray.CreateBuilder<NotePart>();
        if (row is { Cite: true, Source: { } source })
            parts.Add(Cite(source, row.Locator));
        if (row is { Cite: true, AlsoIn: { } also })
        {
            if (parts.Count > 0)
                parts.Add(new JoinPart(Language.AlsoHere));
            parts.Add(Cite(also, row.AlsoLocator));
        }

        return Notes(parts.ToImmutable(), row.Note);
    }

    /// <summary>The footnotes of a note cell, led by the citations that stand before its words.</summary>
    public ImmutableArray<Inline> Notes(ImmutableArray<NotePart> citations, string? note)
    {
        var spans = note is null ? [] : MarkupParser.Parse(note).Spans;
        var footnote = Paragraphs([.. spans.Where(span => span is not NoteSpan)]);
        if (citations.Length > 0)
            footnote = footnote.IsEmpty ? [new NoteParts(citations)] : footnote.SetItem(0, Joined(citations, footnote[0]));

        var inlines = ImmutableArray.CreateBuilder<Inline>();
        if (!footnote.IsEmpty)
            inlines.Add(footnotes.Compose(footnote));
        foreach (var further in spans.OfType<NoteSpan>())
            inlines.Add(FreeNote(further));
        return inlines.ToImmutable();
    }

    /// <summary>
    /// Citations and what stands behind them, joined by nothing where the words begin with a mark, by a comma where they go on in
    /// lower case (<c>Ibidem, see the original</c>), by a semicolon where a further citation follows, else by a full stop.
    /// </summary>
    private NoteParts Joined(ImmutableArray<NotePart> citations, NoteParts words)
    {
        var joint = words.Parts[0] is CitePart ? Language.Semicolon : FirstLetter(words.Parts[0]) switch
        {
            ',' or ';' or '.' or ':' => "",
            '(' or '[' or '–' => " ",
            var letter when char.IsLower(letter) => ", ",
            _ => ". ",
        };
        ImmutableArray<NotePart> joined = joint.Length == 0 ? citations : [.. citations, new JoinPart(joint)];
        return new NoteParts([.. joined, .. words.Parts]);
    }

    private static char FirstLetter(NotePart part) => part switch
    {
        WordsPart { Content: [Words { Text: [var first, ..] }, ..] } => first,
        WordsPart { Content: [Link { Content: [{ Text: [var first, ..] }, ..] }, ..] } => first,
        _ => ' ',
    };

    private Footnote FreeNote(NoteSpan note)
    {
        var paragraphs = Paragraphs(note.Content);
        return footnotes.Compose(paragraphs.IsEmpty ? [new NoteParts([])] : paragraphs);
    }

    private ImmutableArray<NoteParts> Paragraphs(ImmutableArray<MarkupSpan> spans) =>
        [.. MarkupParagraphs.Split(spans).Select(paragraph => new NoteParts(Parts(paragraph.Spans)))];

    private ImmutableArray<NotePart> Parts(ImmutableArray<MarkupSpan> spans)
    {
        var parts = ImmutableArray.CreateBuilder<NotePart>(spans.Length);
        foreach (var span in spans)
        {
            if (span is CitationSpan citation)
                parts.AddRange(Cites(citation));
            else
                parts.Add(new WordsPart(WordsOrLink(span, language: null)));
        }

        return parts.ToImmutable();
    }

    private ImmutableArray<NotePart> Cites(CitationSpan citation)
    {
        var parts = ImmutableArray.CreateBuilder<NotePart>();
        foreach (var cited in citation.Sources)
        {
            if (parts.Count > 0)
                parts.Add(new JoinPart(Language.Semicolon));
            parts.Add(Cite(cited.SourceId, cited.Locator));
        }

        return parts.ToImmutable();
    }

    private NotePart Cite(string id, string? locator) =>
        sources.Find(id) is { } source
            ? new CitePart(source, Locator.Parse(locator, source.Kind))
            : new WordsPart([new Words(locator is null ? $"[@{id}]" : $"[@{id}, {locator}]")]);

    private ImmutableArray<Inline> WordsOrLink(MarkupSpan span, string? language) =>
        span is SourceLinkSpan { SourceId: var id } link && sources.Find(id)?.Address is { } address && WebAddress.LinkTo(address) is { } target
            ? [new Link(target, PlainText.Words(link.Words, language))]
            : PlainText.Of([span], language);
}
