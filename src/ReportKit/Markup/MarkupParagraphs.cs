using System.Collections.Immutable;
using ReportKit.Document;

namespace ReportKit.Markup;

/// <summary>Splits a text into its paragraphs: a line break in a cell separates paragraphs, and blank ones are none.</summary>
public static class MarkupParagraphs
{
    public static ImmutableArray<MarkupParagraph> Split(ImmutableArray<MarkupSpan> spans)
    {
        if (spans is [WordsSpan only] && !only.Text.Contains('\n', StringComparison.Ordinal))
            return string.IsNullOrWhiteSpace(only.Text) ? [] : [new MarkupParagraph([only with { Text = only.Text.Trim() }])];

        var paragraphs = ImmutableArray.CreateBuilder<MarkupParagraph>();
        var current = new List<MarkupSpan>();
        foreach (var span in spans)
        {
            if (span is not WordsSpan words)
            {
                current.Add(span);
                continue;
            }

            var lines = words.Text.Split('\n');
            current.Add(words with { Text = lines[0] });
            foreach (var line in lines.AsSpan(1))
            {
                Close(paragraphs, current);
                current.Add(words with { Text = line });
            }
        }

        Close(paragraphs, current);
        return paragraphs.ToImmutable();
    }

    /// <summary>The spans as one line, for a heading: its paragraphs joined by a space.</summary>
    public static ImmutableArray<MarkupSpan> OneLine(ImmutableArray<MarkupSpan> spans)
    {
        var line = ImmutableArray.CreateBuilder<MarkupSpan>();
        foreach (var paragraph in Split(spans))
        {
            if (line.Count > 0)
                line.Add(new WordsSpan(" ", Emphasis.None));
            line.AddRange(paragraph.Spans);
        }

        return line.ToImmutable();
    }

    private static void Close(ImmutableArray<MarkupParagraph>.Builder paragraphs, List<MarkupSpan> current)
    {
        if (current.Count > 0 && current[0] is WordsSpan first)
            current[0] = first with { Text = first.Text.TrimStart() };
        if (current.Count > 0 && current[^1] is WordsSpan last)
            current[^1] = last with { Text = last.Text.TrimEnd() };
        current.RemoveAll(span => span is WordsSpan { Text.Length: 0 });
        if (current.Count > 0)
            paragraphs.Add(new MarkupParagraph([.. current]));
        current.Clear();
    }
}
