using System.Collections.Immutable;
using System.Text;
using ReportKit.Document;

namespace ReportKit.Markup;

/// <summary>Splits a text into its paragraphs: a line break in a cell separates paragraphs, and blank ones are none.</summary>
public static class MarkupParagraphs
{
    /// <summary>The paragraphs; lines that a page broke within a sentence are joined (see <see cref="BrokenLines"/>).</summary>
    public static ImmutableArray<MarkupParagraph> Split(ImmutableArray<MarkupSpan> spans) => Split(spans, joins: true);

    /// <summary>A paragraph a line, as typed.</summary>
    public static ImmutableArray<MarkupParagraph> Lines(ImmutableArray<MarkupSpan> spans) => Split(spans, joins: false);

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

    private static ImmutableArray<MarkupParagraph> Split(ImmutableArray<MarkupSpan> spans, bool joins)
    {
        if (spans is [WordsSpan only] && !only.Text.Contains('\n', StringComparison.Ordinal))
            return string.IsNullOrWhiteSpace(only.Text) ? [] : [new MarkupParagraph([only with { Text = only.Text.Trim() }])];

        var text = joins ? Flat(spans) : "";
        var at = -1;
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
                at = joins ? text.IndexOf('\n', at + 1) : -1;
                if (at < 0 || !BrokenLines.Continues(text, at))
                    Close(paragraphs, current);
                else
                    Join(current, BrokenLines.Joint(text, at));
                current.Add(words with { Text = current.Count > 0 ? line.TrimStart() : line });
            }
        }

        Close(paragraphs, current);
        return paragraphs.ToImmutable();
    }

    /// <summary>The words as they are printed one after the other; what stands in links and footnotes breaks no line.</summary>
    private static string Flat(ImmutableArray<MarkupSpan> spans)
    {
        var text = new StringBuilder();
        foreach (var span in spans)
        {
            if (span is WordsSpan words)
                text.Append(words.Text);
            else
                text.Append(PlainText.TextOf([span]).ReplaceLineEndings(" "));
        }

        return text.ToString();
    }

    private static void Join(List<MarkupSpan> current, (string Joint, int Dropped) joint)
    {
        if (current[^1] is WordsSpan { Text.Length: > 0 } last)
        {
            var words = last.Text.TrimEnd();
            current[^1] = last with { Text = words[..^Math.Min(joint.Dropped, words.Length)] + joint.Joint };
        }
        else
        {
            current.Add(new WordsSpan(joint.Joint, Emphasis.None));
        }
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
