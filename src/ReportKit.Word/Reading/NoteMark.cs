using System.Collections.Immutable;
using System.Globalization;
using ReportKit.Document;
using ReportKit.Papers;

namespace ReportKit.Word.Reading;

/// <summary>The paragraphs of a note, as a footnote has them: without the mark that a person typed before them.</summary>
internal static class NoteMark
{
    public static ImmutableArray<NoteParagraph> Without(string mark, IReadOnlyList<PaperParagraph> paragraphs) =>
        [.. paragraphs.Select((paragraph, at) => new NoteParagraph(at == 0 && mark.Length > 0 ? Unmarked(mark, paragraph.Content) : Labelled(paragraph)))];

    private static ImmutableArray<Inline> Unmarked(string mark, ImmutableArray<Inline> content) =>
        content is [Words first, .. var rest] && first.Text.TrimStart() is var text && text.StartsWith(mark, false, CultureInfo.InvariantCulture)
            ? text[mark.Length..].TrimStart() is { Length: > 0 } words ? [first with { Text = words }, .. rest] : TrimmedStart(rest)
            : content;

    private static ImmutableArray<Inline> TrimmedStart(ImmutableArray<Inline> content) =>
        content is [Words first, .. var rest] ? first.Text.TrimStart() is { Length: > 0 } words ? [first with { Text = words }, .. rest] : TrimmedStart(rest) : content;

    /// <summary>A list in a note keeps its labels as words: a note has no lists.</summary>
    private static ImmutableArray<Inline> Labelled(PaperParagraph paragraph) =>
        paragraph.Look.ListMark is { } mark ? [new Words(mark.Label + " "), .. paragraph.Content] : paragraph.Content;
}
