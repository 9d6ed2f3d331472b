using System.Text;
using System.Collections.Immutable;
using ReportKit.Markup;

namespace ReportKit.Composition;

/// <summary>Tells whether a quotation brings its outer quotation marks along, so that none are to be added.</summary>
internal static class QuotationMarks
{
    /// <summary>
    /// Whether the text is printed as typed: its first character is a double quotation mark that closes only at the very end,
    /// or it holds several quoted pieces (<c>“…” [...] “…”</c>). Text that merely begins with a quoted word is not.
    /// </summary>
    public static bool AreTyped(ImmutableArray<MarkupParagraph> paragraphs)
    {
        if (paragraphs.IsEmpty || paragraphs[0].Spans[0] is not WordsSpan { Text: ['“' or '"', ..] })
            return false;

        var text = Flat(paragraphs);
        var pieces = Pieces(text);
        if (pieces.Count == 0 || HoldsWords(text.AsSpan(pieces[^1].End)))
            return false;
        return pieces.Count == 1 || OnlyOmissionsBetween(text, pieces) || (IsPassage(text, pieces[0]) && IsPassage(text, pieces[^1]));
    }

    private static string Flat(ImmutableArray<MarkupParagraph> paragraphs)
    {
        var text = new StringBuilder();
        foreach (var paragraph in paragraphs)
        {
            foreach (var words in PlainText.Words(paragraph.Spans))
                text.Append(words.Text);
            text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The quoted pieces at the outermost level, with their marks; empty where a mark stays open.</summary>
    private static List<Piece> Pieces(string text)
    {
        var pieces = new List<Piece>();
        var depth = 0;
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var opens = text[at] == '“' || (text[at] == '"' && depth == 0);
            var closes = text[at] == '”' || (text[at] == '"' && depth > 0);
            if (opens && (depth == 0 || at == 0 || text[at - 1] != '\n'))
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

    /// <summary>Whether there are letters or figures outside square brackets.</summary>
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

    /// <summary>A quoted piece, with its marks.</summary>
    private sealed record Piece(int Start, int End);
}
