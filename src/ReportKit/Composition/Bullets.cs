using System.Collections.Immutable;
using ReportKit.Markup;

namespace ReportKit.Composition;

/// <summary>Lines that start with <c>- </c> are items of a list.</summary>
internal static class Bullets
{
    public static bool IsBullet(ImmutableArray<MarkupSpan> spans) =>
        spans is [WordsSpan words, ..] && words.Text.StartsWith("- ", StringComparison.Ordinal);

    public static ImmutableArray<MarkupSpan> WithoutMark(ImmutableArray<MarkupSpan> spans) =>
        IsBullet(spans) && spans[0] is WordsSpan words
            ? spans.SetItem(0, words with { Text = words.Text[2..].TrimStart() })
            : spans;
}
