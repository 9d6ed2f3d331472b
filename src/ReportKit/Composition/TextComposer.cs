using System.Collections.Immutable;
using ReportKit.Citations;
using ReportKit.Datasets;
using ReportKit.Document;
using ReportKit.Languages;
using ReportKit.Markup;
using ReportKit.Sheets;

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

        return new RunningText(this, language).Build(spans);
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
    /// Citations and what stands after them, joined by nothing where the words begin with a mark, by a comma where they go on in
    /// lower case (<c>Ibidem, see the original</c>), by a semicolon where a further citation follows, else by a full stop.
    /// </summary>
    private NoteParts Joined(ImmutableArray<NotePart> citations, NoteParts words)
    {
        var joint = words.Parts[0].FirstLetter switch
        {
            null => Language.Semicolon,
            ',' or ';' or '.' or ':' => "",
            '(' or '[' or '–' => " ",
            { } letter when char.IsLower(letter) => ", ",
            _ => ". ",
        };
        ImmutableArray<NotePart> joined = joint.Length == 0 ? citations : [.. citations, new JoinPart(joint)];
        return new NoteParts([.. joined, .. words.Parts]);
    }

    private Footnote FreeNote(NoteSpan note)
    {
        var paragraphs = Paragraphs(note.Content);
        return footnotes.Compose(paragraphs.IsEmpty ? [new NoteParts([])] : paragraphs);
    }

    private Footnote CitingNote(CitationSpan citation) => footnotes.Compose([new NoteParts(Cites(citation))]);

    private ImmutableArray<NoteParts> Paragraphs(ImmutableArray<MarkupSpan> spans) =>
        [.. MarkupParagraphs.Split(spans).Select(paragraph => new NoteParts(new NoteText(this).Parts(paragraph.Spans)))];

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

    private string? TargetOf(SourceLinkSpan link) => sources.Find(link.SourceId)?.Address is { } address ? WebAddress.LinkTo(address) : null;

    /// <summary>Text in which a note or a citation becomes a footnote.</summary>
    private sealed class RunningText(TextComposer text, string? language) : InlineBuilder(language)
    {
        public override void Visit(SourceLinkSpan link) => Add(link, text.TargetOf(link));

        public override void Visit(NoteSpan note) => Add(text.FreeNote(note));

        public override void Visit(CitationSpan citation) => Add(text.CitingNote(citation));
    }

    /// <summary>The pieces of a footnote's paragraph. The parser leaves no note within a note; if it did, its words stand there.</summary>
    private sealed class NoteText(TextComposer text) : IMarkupVisitor
    {
        private readonly ImmutableArray<NotePart>.Builder parts = ImmutableArray.CreateBuilder<NotePart>();

        public ImmutableArray<NotePart> Parts(ImmutableArray<MarkupSpan> spans)
        {
            AddAll(spans);
            return parts.DrainToImmutable();
        }

        public void Visit(WordsSpan words) => AddWords(words);

        public void Visit(AddressSpan address) => AddWords(address);

        public void Visit(LinkSpan link) => AddWords(link);

        public void Visit(SourceLinkSpan link) => AddWords(link);

        public void Visit(NoteSpan note) => AddAll(note.Content);

        public void Visit(CitationSpan citation) => parts.AddRange(text.Cites(citation));

        private void AddAll(ImmutableArray<MarkupSpan> spans)
        {
            foreach (var span in spans)
                span.Accept(this);
        }

        private void AddWords(MarkupSpan span) => parts.Add(new WordsPart(text.Running([span])));
    }
}
