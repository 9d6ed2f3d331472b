using System.Collections.Immutable;
using System.Text;
using ReportKit.Document;

namespace ReportKit.Markup;

/// <summary>A stretch of a cell's text with one look.</summary>
public sealed record RichRun(string Text, Emphasis Emphasis);

/// <summary>
/// Turns the rich text of a cell into markup and back. Bold, italic and superscript in a cell mean the same as their marks; a
/// person may use both in one cell.
/// </summary>
public static class RichText
{
    private static readonly (Emphasis Emphasis, string Mark)[] Marks = [(Emphasis.Bold, "**"), (Emphasis.Italic, "*"), (Emphasis.Superscript, "^")];

    /// <summary>The markup that says the same as the runs; null where no markup can (emphasis that begins and ends inside words).</summary>
    public static string? ToMarkup(ImmutableArray<RichRun> runs)
    {
        var markup = new StringBuilder();
        var open = new Stack<(Emphasis Emphasis, string Mark)>();
        foreach (var (space, text, emphasis) in Stretches(runs))
        {
            while (open.Any(mark => !emphasis.HasFlag(mark.Emphasis)))
                markup.Append(open.Pop().Mark);
            markup.Append(space);
            foreach (var mark in Marks.Where(mark => emphasis.HasFlag(mark.Emphasis) && !open.Contains(mark)))
            {
                markup.Append(mark.Mark);
                open.Push(mark);
            }

            markup.Append(text);
        }

        while (open.TryPop(out var mark))
            markup.Append(mark.Mark);

        var result = markup.ToString();
        return Reads(result) == Reads(string.Concat(runs.Select(run => run.Text))) ? result : null;
    }

    /// <summary>
    /// The runs of a text whose only markup is emphasis, so that a cell can show it; empty where the text has none, or where the
    /// runs would not give back the same markup.
    /// </summary>
    public static ImmutableArray<RichRun> ToRuns(string markup)
    {
        if (!markup.Contains('*', StringComparison.Ordinal) && !markup.Contains('^', StringComparison.Ordinal))
            return [];

        var spans = MarkupParser.Parse(markup).Spans;
        if (!spans.All(span => span is WordsSpan) || !spans.Any(span => span is WordsSpan { Emphasis: not Emphasis.None }))
            return [];

        ImmutableArray<RichRun> runs = [.. spans.Cast<WordsSpan>().Select(span => new RichRun(span.Text, span.Emphasis))];
        return ToMarkup(runs) == markup ? runs : [];
    }

    /// <summary>The runs with the space at their ends taken out of the emphasis: a mark has to stand at a letter.</summary>
    private static IEnumerable<(string Space, string Text, Emphasis Emphasis)> Stretches(ImmutableArray<RichRun> runs)
    {
        foreach (var (text, emphasis) in runs)
        {
            var words = emphasis.HasFlag(Emphasis.Superscript) ? Words(text) : [text];
            foreach (var stretch in words)
            {
                var inner = stretch.Trim();
                if (emphasis == Emphasis.None || inner.Length == 0)
                {
                    yield return ("", stretch, Emphasis.None);
                    continue;
                }

                var start = stretch.IndexOf(inner, StringComparison.Ordinal);
                yield return (stretch[..start], inner, emphasis);
                if (start + inner.Length < stretch.Length)
                    yield return ("", stretch[(start + inner.Length)..], Emphasis.None);
            }
        }
    }

    /// <summary>Words and the space between them, one by one: a superscript holds no space.</summary>
    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var start = 0;
        for (var at = 1; at <= text.Length; at++)
        {
            if (at < text.Length && char.IsWhiteSpace(text[at]) == char.IsWhiteSpace(text[at - 1]))
                continue;
            words.Add(text[start..at]);
            start = at;
        }

        return words;
    }

    /// <summary>What a reader reads of a text, footnotes among it, whatever its look.</summary>
    private static string Reads(string markup)
    {
        var read = new StringBuilder();
        Append(MarkupParser.Parse(markup).Spans);
        return read.ToString();

        void Append(ImmutableArray<MarkupSpan> spans)
        {
            foreach (var span in spans)
            {
                switch (span)
                {
                    case WordsSpan words:
                        read.Append(words.Text);
                        break;
                    case AddressSpan address:
                        read.Append(address.Text);
                        break;
                    case LinkSpan link:
                        Append(link.Words);
                        break;
                    case SourceLinkSpan link:
                        Append(link.Words);
                        break;
                    case NoteSpan note:
                        Append(note.Content);
                        break;
                    case CitationSpan citation:
                        read.AppendJoin(';', citation.Sources);
                        break;
                }
            }
        }
    }
}
