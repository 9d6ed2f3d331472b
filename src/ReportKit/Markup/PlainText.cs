using System.Collections.Immutable;
using ReportKit.Document;

namespace ReportKit.Markup;

/// <summary>Words and links of a text, without footnotes: those of headings in the contents, and of <c>Cite as</c>.</summary>
public static class PlainText
{
    /// <summary>The words of a cell on one line, free of markup.</summary>
    public static string OneLine(string cell) => TextOf(MarkupParagraphs.OneLine(MarkupParser.Parse(cell).Spans));

    /// <summary>The words alone, one after the other.</summary>
    public static string TextOf(ImmutableArray<MarkupSpan> spans) => RunningWords.TextOf(Of(spans));

    /// <summary>Words and links; footnotes and citations are left out.</summary>
    public static ImmutableArray<Inline> Of(ImmutableArray<MarkupSpan> spans, string? language = null) =>
        new WithoutNotes(language).Build(spans);

    /// <summary>The words alone, those of links among them.</summary>
    public static ImmutableArray<Words> Words(ImmutableArray<MarkupSpan> spans, string? language = null) =>
        RunningWords.Of(Of(spans, language));

    private sealed class WithoutNotes(string? language) : InlineBuilder(language)
    {
        public override void Visit(SourceLinkSpan link) => Add(link, target: null);

        public override void Visit(NoteSpan note)
        {
        }

        public override void Visit(CitationSpan citation)
        {
        }
    }
}
