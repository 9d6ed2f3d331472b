using System.Collections.Immutable;
using System.Text;
using ReportKit.Languages;
using ReportKit.Markup;

namespace ReportKit.Composition;

/// <summary>Finds the outer quotation marks that a quotation brings along, so that none are to be added.</summary>
internal static class QuotationMarks
{
    /// <summary>The marks that people type, the opening one and those that close it.</summary>
    private static readonly Pair[] Pairs =
    [
        new('“', "”\""), new('"', "\""), new('«', "»"), new('»', "«"), new('„', "“”\""), new('‹', "›"), new('「', "」"), new('『', "』"), new('‟', "”"),
        new('‘', "’"), new('\'', "'"), new('‚', "‘’"),
    ];

    /// <summary>
    /// The text in the report's own marks, where it brings its outer marks along: its first character is a mark that closes only at
    /// the very end, or it holds several quoted pieces (<c>“…” [...] “…”</c>). Default where it does not, and marks are to be added;
    /// text that merely begins with a quoted word is one of these.
    /// </summary>
    public static ImmutableArray<MarkupParagraph> Typed(ImmutableArray<MarkupParagraph> paragraphs, ReportLanguage language)
    {
        if (paragraphs.IsEmpty || paragraphs[0].Spans[0] is not WordsSpan { Text: [var first, ..] } || Array.Find(Pairs, pair => pair.Open == first) is not { } pair)
            return default;

        var text = Flat(paragraphs);
        var pieces = pair.IsSingle ? Single(text, pair) : Pieces(text, pair);
        if (pieces.Count == 0 || HoldsWords(text.AsSpan(pieces[^1].End)))
            return default;
        return pieces.Count == 1 || OnlyOmissionsBetween(text, pieces) || (IsPassage(text, pieces[0]) && IsPassage(text, pieces[^1]))
            ? InOwnMarks(paragraphs, Own(text, pieces, pair, language), text)
            : default;
    }

    private static string Flat(ImmutableArray<MarkupParagraph> paragraphs)
    {
        var text = new StringBuilder();
        foreach (var paragraph in paragraphs)
        {
            foreach (var span in paragraph.Spans)
                text.Append(Words(span));
            text.Append('\n');
        }

        return text.ToString();
    }

    private static string Words(MarkupSpan span) => span is WordsSpan words ? words.Text : PlainText.TextOf([span]);

    /// <summary>The quoted pieces at the outermost level, with their marks; empty where a mark stays open.</summary>
    private static List<Piece> Pieces(string text, Pair pair)
    {
        var pieces = new List<Piece>();
        var depth = 0;
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var isOpen = text[at] == pair.Open || (text[at] == '"' && pair.IsEnglish);
            var opens = isOpen && (text[at] != '"' || depth == 0);
            var closes = pair.Close.Contains(text[at], StringComparison.Ordinal) && (text[at] != '"' || depth > 0);
            if (depth > 0 && IsFurtherParagraph(text, at, pair))
                continue;
            if (opens)
            {
                start = depth++ == 0 ? at : start;
            }
            else if (closes && depth > 0 && --depth == 0)
            {
                pieces.Add(new Piece(start, at + 1));
            }
        }

        return depth == 0 ? pieces : [];
    }

    /// <summary>Whether the mark opens a further paragraph of a quotation; French sets a closing mark there.</summary>
    private static bool IsFurtherParagraph(string text, int at, Pair pair) =>
        at > 0 && text[at - 1] == '\n' && (text[at] == pair.Open || (pair.Open == '«' && text[at] == '»'));

    /// <summary>Single marks around the whole; an apostrophe among the words is one only between two letters.</summary>
    private static List<Piece> Single(string text, Pair pair)
    {
        var end = text.AsSpan().TrimEnd('\n').Length - 1;
        if (end < 1 || !pair.Close.Contains(text[end], StringComparison.Ordinal))
            return [];
        for (var at = 1; at < end; at++)
        {
            var isMark = text[at] == pair.Open || pair.Close.Contains(text[at], StringComparison.Ordinal);
            if (isMark && !(char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1])) && !IsFurtherParagraph(text, at, pair))
                return [];
        }

        return [new Piece(0, end + 1)];
    }

    /// <summary>What stands in the place of a character: the report's marks for the outermost ones, and nothing for the spaces inside of them.</summary>
    private static Dictionary<int, string> Own(string text, List<Piece> pieces, Pair pair, ReportLanguage language)
    {
        var own = new Dictionary<int, string>();
        foreach (var piece in pieces)
        {
            Set(own, text, piece.Start, language.OpeningMark, step: 1);
            Set(own, text, piece.End - 1, language.ClosingMark, step: -1);
            for (var at = piece.Start + 1; at < piece.End - 1; at++)
            {
                if (IsFurtherParagraph(text, at, pair))
                    Set(own, text, at, language.OpeningMark, step: 1);
            }
        }

        return own;
    }

    private static void Set(Dictionary<int, string> own, string text, int at, string mark, int step)
    {
        own[at] = mark;
        for (var inside = at + step; inside > 0 && inside < text.Length && text[inside] != '\n' && char.IsWhiteSpace(text[inside]); inside += step)
            own[inside] = "";
    }

    private static ImmutableArray<MarkupParagraph> InOwnMarks(ImmutableArray<MarkupParagraph> paragraphs, Dictionary<int, string> own, string text)
    {
        var start = 0;
        var written = ImmutableArray.CreateBuilder<MarkupParagraph>(paragraphs.Length);
        foreach (var paragraph in paragraphs)
        {
            var spans = ImmutableArray.CreateBuilder<MarkupSpan>(paragraph.Spans.Length);
            foreach (var span in paragraph.Spans)
            {
                var end = start + Words(span).Length;
                spans.Add(span is WordsSpan words ? words with { Text = Replaced(text, start, end, own) } : span);
                start = end;
            }

            start++;
            written.Add(new MarkupParagraph(spans.ToImmutable()));
        }

        return written.ToImmutable();
    }

    private static string Replaced(string text, int start, int end, Dictionary<int, string> own)
    {
        var replaced = new StringBuilder(end - start + 2);
        for (var at = start; at < end; at++)
        {
            if (own.TryGetValue(at, out var mark))
                replaced.Append(mark);
            else
                replaced.Append(text[at]);
        }

        return replaced.ToString();
    }

    /// <summary>Whether nothing but <c>[...]</c>, inserted words and punctuation stands between the pieces.</summary>
    private static bool OnlyOmissionsBetween(string text, List<Piece> pieces)
    {
        for (var i = 1; i < pieces.Count; i++)
        {
            if (HoldsWords(text.AsSpan(pieces[i - 1].End, pieces[i].Start - pieces[i - 1].End)))
                return false;
        }

        return true;
    }

    /// <summary>Whether there are letters or digits outside square brackets.</summary>
    private static bool HoldsWords(ReadOnlySpan<char> text)
    {
        var brackets = 0;
        foreach (var letter in text)
        {
            if (letter == '[')
                brackets++;
            else if (letter == ']')
                brackets--;
            else if (brackets <= 0 && char.IsLetterOrDigit(letter))
                return true;
        }

        return false;
    }

    /// <summary>Whether a piece is a passage rather than a quoted word or term: four words, or the end of a sentence.</summary>
    private static bool IsPassage(string text, Piece piece)
    {
        var inner = text.AsSpan(piece.Start + 1, piece.End - piece.Start - 2).Trim();
        return inner.Count(' ') >= 3 || inner is [.., '.' or '?' or '!' or '…' or ','];
    }

    /// <summary>A mark that opens, and those that close it.</summary>
    private sealed record Pair(char Open, string Close)
    {
        public bool IsSingle => Open is '‘' or '\'' or '‚';

        /// <summary>Whether it is written in the marks of English, straight ones among curly ones.</summary>
        public bool IsEnglish => Open is '“' or '"';
    }

    /// <summary>A quoted piece, with its marks.</summary>
    private sealed record Piece(int Start, int End);
}
