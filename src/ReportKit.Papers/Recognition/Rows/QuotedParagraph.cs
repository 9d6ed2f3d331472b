using System.Collections.Immutable;
using ReportKit.Papers.Recognition.Passages;

namespace ReportKit.Papers.Recognition.Rows;

/// <summary>A paragraph that ends with a quotation, taken apart.</summary>
/// <param name="Lead">What stands before it; empty where it begins the paragraph.</param>
/// <param name="Quotation">Without its outer marks, where they are the only ones at the outermost level.</param>
/// <param name="Raw">The same as it stands, with its marks.</param>
/// <param name="IsOpen">Whether it goes on in the next paragraph.</param>
/// <param name="Closing">The footnotes at its end.</param>
internal sealed record QuotedParagraph(Passage Lead, Passage Quotation, Passage Raw, bool IsOpen, ImmutableArray<PaperNote> Closing)
{
    /// <summary>Null where the paragraph does not end with a quotation.</summary>
    public static QuotedParagraph? Of(Passage paragraph)
    {
        var text = paragraph.Text;
        var pieces = QuotedPieces.In(text);
        if (pieces.OpenFrom >= 0)
            return Opened(paragraph, pieces.OpenFrom);
        if (pieces.All is not [.., var last])
            return null;

        var end = text.Length;
        while (end > last.Close && (text[end - 1] is Passage.Mark or '.' or ',' or ';' or '!' or '?' || char.IsWhiteSpace(text[end - 1])))
            end--;
        if (end != last.Close)
            return null;

        var first = pieces.All.Length - 1;
        while (first > 0 && !HoldsWords(text.AsSpan(pieces.All[first - 1].Close, pieces.All[first].Open - pieces.All[first - 1].Close)))
            first--;
        var start = pieces.All[first].Open;
        var tail = paragraph.From(end);
        var stop = new string([.. tail.Text.Where(letter => letter is '.' or ',' or ';' or '!' or '?')]);
        var raw = paragraph.Slice(start, end).Append(Passage.Of(stop));
        var isOne = first == pieces.All.Length - 1 && stop.Length is 0;
        var inner = isOne ? paragraph.Slice(start + 1, end - 1).Trim() : raw;
        var (words, notes) = WithoutClosing(inner);
        return new QuotedParagraph(paragraph.Slice(0, start), isOne ? words : raw, raw, false, isOne ? notes.AddRange(tail.Notes) : tail.Notes);
    }

    /// <summary>The passage without the footnotes at its end, and these.</summary>
    public static (Passage Words, ImmutableArray<PaperNote> Notes) WithoutClosing(Passage passage)
    {
        var end = passage.Text.Length;
        while (end > 0 && (passage.Text[end - 1] == Passage.Mark || char.IsWhiteSpace(passage.Text[end - 1])))
            end--;
        return (passage.Slice(0, end), passage.From(end).Notes);
    }

    /// <summary>Whether there are letters or digits outside of square brackets.</summary>
    private static bool HoldsWords(ReadOnlySpan<char> text)
    {
        var brackets = 0;
        foreach (var letter in text)
        {
            brackets += letter == '[' ? 1 : letter == ']' ? -1 : 0;
            if (brackets <= 0 && char.IsLetterOrDigit(letter))
                return true;
        }

        return false;
    }

    private static QuotedParagraph Opened(Passage paragraph, int open)
    {
        var (words, notes) = WithoutClosing(paragraph.From(open + 1).TrimStart());
        return new QuotedParagraph(paragraph.Slice(0, open), words, paragraph.From(open), true, notes);
    }
}
