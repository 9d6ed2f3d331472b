using System.Collections.Immutable;
using ReportKit.Papers.Recognition.Passages;

namespace ReportKit.Papers.Recognition.Rows;

/// <summary>A quotation with all its paragraphs, bullets within it among them.</summary>
/// <param name="Quoted">The first paragraph, with the whole quotation.</param>
/// <param name="Origin">The paragraphs of the paper.</param>
internal sealed record Gathering(QuotedParagraph Quoted, ImmutableArray<Passage> Origin, int Lines)
{
    /// <summary>A quotation that is not closed by then is one that somebody forgot to close.</summary>
    private const int MostParagraphs = 40;

    /// <summary>Null where the paragraph does not end with a quotation.</summary>
    public static Gathering? Of(IReadOnlyList<BodyItem> items, int at)
    {
        var passage = items[at].Line.Passage;
        if (ListLines.IsBullet(items[at].Line) || QuotedParagraph.Of(passage) is not { } quoted)
            return null;
        if (!quoted.IsOpen)
            return new Gathering(quoted, [passage], 1);
        return GoesOn(items, at, quoted) ?? Unclosed(quoted, passage);
    }

    /// <summary>The paragraphs up to the one that closes the quotation; null where none does.</summary>
    private static Gathering? GoesOn(IReadOnlyList<BodyItem> items, int at, QuotedParagraph first)
    {
        var parts = new List<Passage> { first.Raw.From(1).Trim() };
        var origin = new List<Passage> { items[at].Line.Passage };
        for (var next = at + 1; next < items.Count && next - at < MostParagraphs; next++)
        {
            var item = items[next];
            if (item.Date is not null || item.IsSmallHeading || ContextParagraph.Of(item.Line.Passage) is not null)
                return null;
            origin.Add(ListLines.WordsOf(item.Line));
            var (words, closes) = Part(item);
            if (words is null)
                return null;
            if (!closes)
            {
                parts.Add(words);
                continue;
            }

            var (text, inner) = QuotedParagraph.WithoutClosing(words);
            var closing = QuotedParagraph.WithoutClosing(item.Line.Passage).Notes;
            parts.Add(text);
            return new Gathering(first with { Quotation = Passage.Join("\n\n", parts), IsOpen = false, Closing = closing.IsEmpty ? inner : closing }, [.. origin], next - at + 1);
        }

        return null;
    }

    /// <summary>A further paragraph of an open quotation, and whether it closes it; none where a new quotation begins in it.</summary>
    private static (Passage? Words, bool Closes) Part(BodyItem item)
    {
        var isBullet = ListLines.IsBullet(item.Line);
        var passage = ListLines.WordsOf(item.Line);
        if (passage.Text.Length > 1 && QuotedPieces.IsOpener(passage.Text[0]))
            passage = passage.From(1);

        // The mark that closes has no partner in its own paragraph.
        var (core, _) = QuotedParagraph.WithoutClosing(passage);
        var text = core.Text.TrimEnd('.', ',', ';');
        var closes = text.Length > 0 && text[^1] is '”' or '»' or '"' && QuotedPieces.In("“" + text[..^1] + text[^1]) is { OpenFrom: < 0, All: [{ Open: 0 } all] } && all.Close == text.Length + 1;
        if (!closes && QuotedPieces.In(passage.Text).OpenFrom >= 0)
            return (null, false);
        var words = closes ? passage.Slice(0, text.Length - 1).Append(Passage.Of(core.Text[text.Length..])) : passage;
        return (isBullet ? Passage.Of("- ").Append(words) : words, closes);
    }

    /// <summary>One paragraph whose marks do not pair; it ends where it ends.</summary>
    private static Gathering? Unclosed(QuotedParagraph quoted, Passage passage)
    {
        var words = quoted.Quotation;
        var end = words.Text.TrimEnd('.').Length;
        if (end > 0 && words.Text[end - 1] is '”' or '"' or '»')
            words = words.Slice(0, end - 1);
        else if (quoted.Lead.IsEmpty && words.Text.Length < 400)
            return null;
        return new Gathering(quoted with { Quotation = words, IsOpen = false }, [passage], 1);
    }
}
