using System.Collections.Immutable;
using System.Text;
using ReportKit.Document;

namespace ReportKit.Markup;

/// <summary>
/// Collects the spans of a text and pairs the stars in it, in the way of CommonMark (section 6.2), with one difference that
/// figures and symbols ask for: a pair whose two ends both stand inside words encloses letters only, so that <c>2*3*4</c> and
/// <c>note*1 … note*2</c> stay as typed.
/// </summary>
internal sealed class EmphasisBuilder(string text)
{
    /// <summary>How many spans back an opening star is looked for; bounds the work on a cell full of stars.</summary>
    private const int Reach = 200;

    private readonly List<Item> items = [];
    private StringBuilder? gathered;
    private int start;
    private int end;

    /// <summary>Takes a stretch of the text as plain words.</summary>
    public void Literal(int from, int to)
    {
        if (from == to)
            return;
        if (end > start && end != from)
        {
            (gathered ??= new StringBuilder()).Append(text, start, end - start);
            start = end = from;
        }

        start = end > start ? start : from;
        end = to;
    }

    public void Add(MarkupSpan span)
    {
        Flush();
        items.Add(new Item { Span = span });
    }

    /// <summary>Takes the run of stars at <paramref name="at"/> and gives the index behind it.</summary>
    public int Delimiter(int at, int limit)
    {
        var close = at;
        while (close < limit && text[close] == '*')
            close++;

        var before = at > 0 ? text[at - 1] : ' ';
        var after = close < text.Length ? text[close] : ' ';
        Flush();
        items.Add(new Item
        {
            Stars = close - at,
            Start = at,
            End = close,
            CanOpen = !char.IsWhiteSpace(after) && (!IsMark(after) || !char.IsLetterOrDigit(before)),
            CanClose = !char.IsWhiteSpace(before) && (!IsMark(before) || !char.IsLetterOrDigit(after)),
        });
        return close;
    }

    public ImmutableArray<MarkupSpan> ToSpans(List<MarkupProblem> problems)
    {
        Flush();
        Pair();
        var spans = ImmutableArray.CreateBuilder<MarkupSpan>(items.Count);
        var emphasis = Emphasis.None;
        foreach (var item in items)
        {
            emphasis &= ~item.Closes;
            if (item.Span is { } span)
                Append(spans, WithEmphasis(span, emphasis));
            else if (item.Stars > 0)
                Append(spans, new WordsSpan(Unpaired(item, problems), emphasis));
            emphasis |= item.Opens;
        }

        return spans.ToImmutable();
    }

    private static bool IsMark(char letter) => char.IsPunctuation(letter) || char.IsSymbol(letter);

    private static MarkupSpan WithEmphasis(MarkupSpan span, Emphasis emphasis) => span switch
    {
        WordsSpan plain => plain with { Emphasis = plain.Emphasis | emphasis },
        AddressSpan address => address with { Emphasis = emphasis },
        LinkSpan link => link with { Words = WithEmphasis(link.Words, emphasis) },
        SourceLinkSpan link => link with { Words = WithEmphasis(link.Words, emphasis) },
        _ => span,
    };

    private static ImmutableArray<MarkupSpan> WithEmphasis(ImmutableArray<MarkupSpan> spans, Emphasis emphasis) =>
        [.. spans.Select(span => span is WordsSpan plain ? plain with { Emphasis = plain.Emphasis | emphasis } : span)];

    private static void Append(ImmutableArray<MarkupSpan>.Builder spans, MarkupSpan span)
    {
        if (span is WordsSpan plain && spans.Count > 0 && spans[^1] is WordsSpan last && last.Emphasis == plain.Emphasis)
            spans[^1] = last with { Text = last.Text + plain.Text };
        else
            spans.Add(span);
    }

    private string Unpaired(Item item, List<MarkupProblem> problems)
    {
        if (item.CanOpen && !item.CanClose)
            problems.Add(new MarkupProblem("A star that opens emphasis is not closed; \\* prints a star.", text[item.Start..Math.Min(text.Length, item.End + 30)], IsLost: false));
        return new string('*', item.Stars);
    }

    /// <summary>Ends the plain words taken so far: mostly one stretch, several where backslashes were left out.</summary>
    private void Flush()
    {
        if (end == start)
            return;

        var words = gathered is null ? text[start..end] : gathered.Append(text, start, end - start).ToString();
        items.Add(new Item { Span = new WordsSpan(words, Emphasis.None) });
        gathered = null;
        start = end;
    }

    private void Pair()
    {
        for (var closer = 0; closer < items.Count; closer++)
        {
            while (items[closer] is { CanClose: true, Stars: > 0 } && OpenerFor(closer) is >= 0 and var opener)
                Join(items[opener], items[closer]);
        }
    }

    private int OpenerFor(int closer)
    {
        var end = items[closer];
        for (var at = closer - 1; at >= Math.Max(0, closer - Reach); at--)
        {
            var start = items[at];
            if (start.Stars == 0 || !start.CanOpen || (start.Opens & Wanted(start, end)) != 0)
                continue;
            if (!StandsInsideWord(start, end) || HoldsLettersOnly(start.End, end.Start))
                return at;
        }

        return -1;
    }

    private static Emphasis Wanted(Item start, Item end) =>
        start.Stars >= 2 && end.Stars >= 2 ? Emphasis.Bold : Emphasis.Italic;

    private static void Join(Item start, Item end)
    {
        var emphasis = Wanted(start, end);
        var stars = emphasis == Emphasis.Bold ? 2 : 1;
        start.Stars -= stars;
        start.Opens |= emphasis;
        end.Stars -= stars;
        end.Closes |= emphasis;
    }

    private bool StandsInsideWord(Item start, Item end) =>
        start.Start > 0 && char.IsLetterOrDigit(text[start.Start - 1]) && end.End < text.Length && char.IsLetterOrDigit(text[end.End]);

    private bool HoldsLettersOnly(int start, int end)
    {
        while (start < end && char.IsLetter(text[start]))
            start++;
        return start == end;
    }

    /// <summary>A span, or a run of stars that may open or close emphasis.</summary>
    private sealed class Item
    {
        public MarkupSpan? Span { get; init; }

        public int Start { get; init; }

        public int End { get; init; }

        public bool CanOpen { get; init; }

        public bool CanClose { get; init; }

        /// <summary>The stars that are not paired yet.</summary>
        public int Stars { get; set; }

        public Emphasis Opens { get; set; }

        public Emphasis Closes { get; set; }
    }
}
