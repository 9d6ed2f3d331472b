using System.Collections.Immutable;
using ReportKit.Markup;

namespace ReportKit.Composition;

/// <summary>Lines that start with <c>- </c> are items of a list, and so are those with the bullet of another program.</summary>
internal static class Bullets
{
    public static bool IsBullet(ImmutableArray<MarkupSpan> spans) =>
        spans is [WordsSpan { Text: ['-' or '•' or '▪' or '●' or '◦' or '‣' or '►' or '\uF0B7', ' ' or '\t' or '\u00A0', ..] }, ..];

    public static ImmutableArray<MarkupSpan> WithoutMark(ImmutableArray<MarkupSpan> spans) =>
        IsBullet(spans) && spans[0] is WordsSpan words
            ? spans.SetItem(0, words with { Text = words.Text[2..].TrimStart() })
            : spans;
}
