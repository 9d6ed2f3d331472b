using System.Collections.Immutable;
using ReportKit.Document;
using ReportKit.Languages;
using ReportKit.Sheets;

namespace ReportKit.Citations;

/// <summary>
/// Puts the footnotes of one report into words, in the order of the document: the first citation of a source in full, and a
/// back-reference only where the rules of CSL 1.0.2 (section "Position") allow one: the note before holds exactly that one
/// source and nothing else, and the locator is not dropped.
/// </summary>
internal sealed class FootnoteComposer(BackReferenceStyle style, string? retrievalSentence, ReportLanguage language)
{
    private readonly HashSet<Source> cited = new(ReferenceEqualityComparer.Instance);
    private string? pendingRetrieval = retrievalSentence;
    private CitePart? noteBefore;

    /// <summary>The sources cited so far.</summary>
    public IReadOnlySet<Source> Cited => cited;

    private bool RefersBack => style switch
    {
        BackReferenceStyle.Ibid or BackReferenceStyle.Ibidem or BackReferenceStyle.ShortForm => true,
        BackReferenceStyle.Full => false,
    };

    private bool UsesShortForms => style switch
    {
        BackReferenceStyle.ShortForm => true,
        BackReferenceStyle.Ibid or BackReferenceStyle.Ibidem or BackReferenceStyle.Full => false,
    };

    /// <summary>Makes the next footnote.</summary>
    /// <param name="paragraphs">Its paragraphs; at least one.</param>
    public Footnote Compose(ImmutableArray<NoteParts> paragraphs)
    {
        var written = ImmutableArray.CreateBuilder<NoteParagraph>(paragraphs.Length);
        var note = new Note(this);
        foreach (var paragraph in paragraphs)
            written.Add(new NoteParagraph(note.Write(paragraph.Parts)));

        noteBefore = note.OnlySource;
        if (pendingRetrieval is not null && written.Any(paragraph => paragraph.Content.Any(inline => inline.HoldsAddress)))
            CloseWithRetrieval(written);
        return new Footnote(written.ToImmutable());
    }

    /// <summary>Appends what follows a citation; the full stop that ends the citation gives way to a mark that follows it.</summary>
    private static void Append(ImmutableArray<Inline>.Builder inlines, ImmutableArray<Inline> further)
    {
        if (further is [Words { Text: ['.' or ',' or ';' or ':', ..] text } words, ..] && inlines is [.., Words last])
        {
            if (text[0] == '.' && last.Text.EndsWith('.'))
                further = further.SetItem(0, words with { Text = text[1..] });
            else if (last.Text == ".")
                inlines.RemoveAt(inlines.Count - 1);
        }

        inlines.AddRange(further);
    }

    private ImmutableArray<Inline> Cite(CitePart cite, CitePart? before)
    {
        var isRepeated = !cited.Add(cite.Source);
        if (RefersBack && before is not null && before.Source == cite.Source && BackReference(cite, before) is { } back)
            return [new Words(back)];
        if (UsesShortForms && isRepeated && new SourceForms(language).Short(cite.Source) is { Length: > 0 } brief)
            return [new Words(cite.Locator is null ? brief : brief + language.Comma + cite.Locator.In(language))];
        return new FullCitation(language).Of(cite.Source, cite.Locator);
    }

    private string? BackReference(CitePart cite, CitePart before)
    {
        var word = language.BackReference(style);
        if (cite.Locator is null)
            return before.Locator is null ? word : null;
        return cite.Locator.IsSameAs(before.Locator) ? word : word + language.Comma + cite.Locator.In(language);
    }

    private void CloseWithRetrieval(ImmutableArray<NoteParagraph>.Builder paragraphs)
    {
        var last = paragraphs[^1].Content;
        var stop = last is [.., Words words] && words.Text.AsSpan().TrimEnd(" \u00A0”’»\"')]") is [.., '.' or '?' or '!' or '…' or '。'] ? " " : ". ";
        paragraphs[^1] = new NoteParagraph(last.Add(new Words(stop + pendingRetrieval)));
        pendingRetrieval = null;
        noteBefore = null;
    }

    /// <summary>A footnote while it is put into words.</summary>
    private sealed class Note(FootnoteComposer composer) : INotePartVisitor
    {
        private readonly ImmutableArray<Inline>.Builder inlines = ImmutableArray.CreateBuilder<Inline>();

        /// <summary>
        /// The citation that the next one may refer back to: that of the note before, then the last one of this note, until words
        /// of the author's come between.
        /// </summary>
        private CitePart? before = composer.noteBefore;
        private CitePart? first;
        private bool holdsMore;

        /// <summary>The one source of a note that holds nothing else; null for every other note.</summary>
        public CitePart? OnlySource => holdsMore ? null : first;

        public ImmutableArray<Inline> Write(ImmutableArray<NotePart> parts)
        {
            foreach (var part in parts)
                part.Accept(this);
            return inlines.DrainToImmutable();
        }

        public void Visit(CitePart cite)
        {
            inlines.AddRange(composer.Cite(cite, before));
            before = cite;
            holdsMore |= first is not null;
            first ??= cite;
        }

        public void Visit(JoinPart join) => Append(inlines, [new Words(join.Text)]);

        public void Visit(WordsPart words)
        {
            Append(inlines, words.Content);
            if (!words.HoldsWords)
                return;
            holdsMore = true;
            if (!ReferenceEquals(before, composer.noteBefore))
                before = null;
        }
    }
}
