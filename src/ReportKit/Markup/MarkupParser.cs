using System.Collections.Immutable;
using ReportKit.Document;

namespace ReportKit.Markup;

/// <summary>
/// Reads the markup of text cells: a small subset of Pandoc's Markdown (emphasis, links, bare addresses, <c>^[notes]</c>,
/// <c>[@citations]</c>, backslash escapes). Reading never fails: what is no markup is plain text, and what looks like markup
/// but cannot be understood stays as typed and is reported.
/// </summary>
public sealed class MarkupParser
{
    private readonly string text;
    private readonly bool mayHoldAddresses;
    private readonly Emphasis?[]? looks;
    private readonly Dictionary<int, int> brackets;
    private readonly Lazy<Dictionary<int, int>> roundBrackets;
    private readonly List<MarkupProblem> problems = [];

    private MarkupParser(string text, Emphasis?[]? looks = null)
    {
        this.text = text;
        this.looks = looks;
        brackets = Brackets.Match(text, '[', ']');
        roundBrackets = new Lazy<Dictionary<int, int>>(() => Brackets.Match(text, '(', ')'));
        mayHoldAddresses = WebAddress.MayOccurIn(text);
    }

    private enum Inside
    {
        Text,
        Note,
        Link,
        Citation,
    }

    /// <summary>The spans of a cell's text, and what could not be understood.</summary>
    public static MarkupText Parse(string text) => Parse(text, Inside.Text);

    /// <summary>As <see cref="Parse(string)"/>, for a text that is itself a citation (<c>Cite as</c>), and so can hold no footnote.</summary>
    public static MarkupText ParseCitation(string text) => Parse(text, Inside.Citation);

    /// <summary>Whether a text may hold any markup at all; quick, and never wrong when it says no.</summary>
    public static bool MayHoldMarkup(string text) =>
        text.AsSpan().IndexOfAny('*', '^', '\\') >= 0
        || text.Contains("[@", StringComparison.Ordinal)
        || text.Contains("](", StringComparison.Ordinal)
        || WebAddress.MayOccurIn(text);

    /// <summary>The look that markup gives each character of a text, footnotes included; null for one that is not printed.</summary>
    internal static Emphasis?[] Looks(string text)
    {
        var looks = new Emphasis?[text.Length];
        new MarkupParser(text, looks).Spans(0, text.Length, Inside.Text);
        return looks;
    }

    /// <summary>Whether a backslash at this index takes its meaning from the mark after it; one before a letter is a backslash.</summary>
    internal static bool IsEscape(string text, int at, int end) =>
        text[at] == '\\' && at + 1 < end && text[at + 1] is > ' ' and <= '~' and var mark && !char.IsAsciiLetterOrDigit(mark);

    private static MarkupText Parse(string text, Inside inside)
    {
        if (!MayHoldMarkup(text))
            return new MarkupText([new WordsSpan(text, Emphasis.None)], []);

        var parser = new MarkupParser(text);
        var spans = parser.Spans(0, text.Length, inside);
        return new MarkupText(spans, [.. parser.problems]);
    }

    private ImmutableArray<MarkupSpan> Spans(int start, int end, Inside inside)
    {
        var output = new EmphasisBuilder(text, looks);
        var at = start;
        while (at < end)
        {
            var construct = at;
            while (construct < end && !MayStart(text[construct]))
                construct++;
            output.Literal(at, construct);
            if (construct == end)
                break;

            at = Step(construct, end, inside, output);
            if (at == construct)
                output.Literal(at, ++at);
        }

        return output.ToSpans(problems);
    }

    private bool MayStart(char mark) => mark is '\\' or '*' or '^' or '[' || (mayHoldAddresses && mark is 'h' or 'H' or 'w' or 'W');

    /// <summary>Reads one construct at <paramref name="at"/> and gives the index after it; the same index where there is none.</summary>
    private int Step(int at, int end, Inside inside, EmphasisBuilder output)
    {
        switch (text[at])
        {
            case '\\' when IsEscape(text, at, end):
                output.Literal(at + 1, at + 2);
                return at + 2;
            case '*':
                return output.Delimiter(at, end);
            case '^' when at + 1 < end && text[at + 1] == '[':
                return Note(at, inside, output);
            case '^':
                return Superscript(at, end, output);
            case '[' when at + 1 < end && text[at + 1] == '@':
                return Citation(at, inside, output);
            case '[' when inside != Inside.Link:
                return Link(at, end, output);
            case 'h' or 'H' or 'w' or 'W':
                return Address(at, end, inside, output);
            default:
                return at;
        }
    }

    private int Note(int at, Inside inside, EmphasisBuilder output)
    {
        if (!brackets.TryGetValue(at + 1, out var close))
            return Problem(at, at, "A footnote that starts with ^[ has no closing ].");
        if (inside != Inside.Text)
            return Problem(at, at, "A footnote stands inside a footnote or a link.");

        output.Add(new NoteSpan(Spans(at + 2, close, Inside.Note)), at, close + 1);
        return close + 1;
    }

    /// <summary>Pandoc's superscript: <c>2^nd^</c>, without spaces between the marks.</summary>
    private int Superscript(int at, int end, EmphasisBuilder output)
    {
        var close = at + 1;
        while (close < end && text[close] is not ('^' or '[' or ']') && !char.IsWhiteSpace(text[close]))
            close += IsEscape(text, close, end) ? 2 : 1;
        if (close >= end || text[close] != '^' || close == at + 1)
            return at;

        for (var from = at + 1; from < close; from++)
        {
            from += IsEscape(text, from, close) ? 1 : 0;
            output.Literal(from, from + 1, Emphasis.Superscript);
        }

        return close + 1;
    }

    private int Citation(int at, Inside inside, EmphasisBuilder output)
    {
        if (!brackets.TryGetValue(at, out var close))
            return Problem(at, at, "A citation that starts with [@ has no closing ].");
        if (inside is Inside.Link or Inside.Citation)
            return Problem(at, close, "A citation stands inside a link or another citation.");

        var cited = ImmutableArray.CreateBuilder<CitedSource>(1);
        for (var start = at + 1; start <= close;)
        {
            var length = text.AsSpan(start, close - start).IndexOf(';');
            var end = length < 0 ? close : start + length;
            if (Cited(text[start..end].Trim()) is not { } source)
                return Problem(at, at, "A citation is not of the form [@source-id, p. 4; @other-id].");
            cited.Add(source);
            start = end + 1;
        }

        output.Add(new CitationSpan(cited.ToImmutable()), at, close + 1);
        return close + 1;
    }

    private static CitedSource? Cited(string part)
    {
        if (part.Length < 2 || part[0] != '@')
            return null;

        var comma = part.IndexOf(',', StringComparison.Ordinal);
        var id = (comma < 0 ? part[1..] : part[1..comma]).Trim();
        var locator = comma < 0 ? "" : part[(comma + 1)..].Trim();
        return id.Length == 0 ? null : new CitedSource(id, locator.Length == 0 ? null : locator);
    }

    private int Link(int at, int end, EmphasisBuilder output)
    {
        if (!brackets.TryGetValue(at, out var close) || close + 1 >= end || text[close + 1] != '(')
            return at;

        if (!roundBrackets.Value.TryGetValue(close + 1, out var closeTarget) || closeTarget >= end)
            return at;

        var target = text.AsSpan(close + 2, closeTarget - close - 2).Trim();
        if (target is ['@', _, ..])
            output.Add(new SourceLinkSpan(Spans(at + 1, close, Inside.Link), target[1..].Trim().ToString()), at, closeTarget + 1);
        else if (WebAddress.IsAddress(target))
            output.Add(new LinkSpan(Spans(at + 1, close, Inside.Link), WebAddress.WithScheme(target.ToString())), at, closeTarget + 1);
        else
            return Problem(at, closeTarget, "What stands in round brackets after […] is no web address and no @source-id.", isLost: false);
        return closeTarget + 1;
    }

    private int Address(int at, int end, Inside inside, EmphasisBuilder output)
    {
        if (inside == Inside.Link || !WebAddress.StartsAt(text, at))
            return at;

        var close = WebAddress.EndFrom(text, at, end);
        output.Add(new AddressSpan(text[at..close], Emphasis.None), at, close);
        looks?.AsSpan(at, close - at).Fill(Emphasis.None);
        return close;
    }

    private int Problem(int at, int until, string message, bool isLost = true)
    {
        problems.Add(new MarkupProblem(message, Excerpt(at, until), isLost));
        return at;
    }

    private string Excerpt(int at, int until)
    {
        const int Longest = 40;
        var end = Math.Min(text.Length, Math.Max(until + 1, at + Longest));
        return end - at > Longest ? string.Concat(text.AsSpan(at, Longest), "…") : text[at..end];
    }
}
