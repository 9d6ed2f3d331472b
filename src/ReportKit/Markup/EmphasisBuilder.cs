using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using ReportKit.Document;

namespace ReportKit.Markup;

/// <summary>
/// Collects the spans of a text and puts emphasis on them where stars pair, in the way of CommonMark (section 6.2), with one
/// difference that digits and symbols ask for: see <see cref="StarRun"/>. <c>2*3*4</c> and <c>note*1 … note*2</c> stay as typed.
/// </summary>
/// <param name="looks">Where given, takes the look of every character that is printed.</param>
internal sealed class EmphasisBuilder(string text, Emphasis?[]? looks)
{
    private readonly List<Item> items = [];

    /// <summary>Takes a stretch of the text as words.</summary>
    public void Literal(int from, int to, Emphasis own = Emphasis.None)
    {
        if (items is [.., Stretch last] && last.End == from && last.Own == own)
            items[^1] = last with { End = to };
        else if (from < to)
            items.Add(new Stretch(from, to, own));
    }

    /// <summary>Takes what stands between two indices as a span.</summary>
    public void Add(MarkupSpan span, int from, int to) => items.Add(new Whole(span, from, to));

    /// <summary>Takes the run of stars at <paramref name="at"/> and gives the index after it.</summary>
    public int Delimiter(int at, int limit)
    {
        var run = new StarRun(text, at, limit);
        items.Add(new Stars(run));
        return run.End;
    }

    public ImmutableArray<MarkupSpan> ToSpans(List<MarkupProblem> problems)
    {
        StarRun.Pair(items.OfType<Stars>().Select(item => item.Run));
        var spans = new Joined(items.Count);
        var (bold, italic) = (0, 0);
        foreach (var item in items)
        {
            var emphasis = Inside(bold, italic);
            switch (item)
            {
                case Stretch words:
                    spans.Add(text.AsSpan(words.Start, words.End - words.Start), words.Own | emphasis);
                    Look(words.Start, words.End, words.Own | emphasis);
                    break;
                case Whole { Span: var span } whole:
                    var emphasised = span.Within(emphasis);
                    spans.Add(emphasised);
                    if (!ReferenceEquals(emphasised, span))
                        LookInside(whole, emphasis);
                    break;
                case Stars { Run: var run }:
                    bold -= run.ClosesBold;
                    italic -= run.ClosesItalic;
                    Print(run, Inside(bold, italic), spans, problems);
                    bold += run.OpensBold;
                    italic += run.OpensItalic;
                    break;
                default:
                    throw new UnreachableException();
            }
        }

        return spans.ToImmutable();
    }

    private static Emphasis Inside(int bold, int italic) =>
        (bold > 0 ? Emphasis.Bold : Emphasis.None) | (italic > 0 ? Emphasis.Italic : Emphasis.None);

    /// <summary>Stars without a partner are printed; after those that close, and before those that open.</summary>
    private void Print(StarRun run, Emphasis emphasis, Joined spans, List<MarkupProblem> problems)
    {
        if (run.Unpaired == 0)
            return;
        if (run is { CanOpen: true, CanClose: false })
            problems.Add(new MarkupProblem("A star that opens emphasis is not closed; \\* prints a star.", text[run.Start..Math.Min(text.Length, run.End + 30)], IsLost: false));

        var start = run.Start + 2 * run.ClosesBold + run.ClosesItalic;
        spans.Add(text.AsSpan(start, run.Unpaired), emphasis);
        Look(start, start + run.Unpaired, emphasis);
    }

    private void Look(int from, int to, Emphasis emphasis) => looks?.AsSpan(from, to - from).Fill(emphasis);

    private void LookInside(Whole whole, Emphasis emphasis)
    {
        if (looks is null)
            return;
        for (var at = whole.Start; at < whole.End; at++)
            looks[at] |= emphasis;
    }

    private abstract record Item;

    private sealed record Stretch(int Start, int End, Emphasis Own) : Item;

    private sealed record Whole(MarkupSpan Span, int Start, int End) : Item;

    private sealed record Stars(StarRun Run) : Item;

    /// <summary>Spans in which words of one look are one.</summary>
    private sealed class Joined(int capacity)
    {
        private readonly ImmutableArray<MarkupSpan>.Builder spans = ImmutableArray.CreateBuilder<MarkupSpan>(capacity);
        private readonly StringBuilder words = new();
        private Emphasis look;

        public void Add(ReadOnlySpan<char> more, Emphasis emphasis)
        {
            if (emphasis != look)
                Close();
            look = emphasis;
            words.Append(more);
        }

        public void Add(MarkupSpan span)
        {
            Close();
            spans.Add(span);
        }

        public ImmutableArray<MarkupSpan> ToImmutable()
        {
            Close();
            return spans.ToImmutable();
        }

        private void Close()
        {
            if (words.Length > 0)
                spans.Add(new WordsSpan(words.ToString(), look));
            words.Clear();
        }
    }
}
