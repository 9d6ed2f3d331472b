using ReportKit.Pdf.Pages;

namespace ReportKit.Pdf.Paragraphs;

/// <summary>
/// Tells whether a paragraph goes on in the next line. A line that its program broke is full: the word that follows did not fit; so
/// that one into which it would have fitted ends a paragraph.
/// </summary>
internal sealed class ParagraphBreaks(LineMetrics metrics)
{
    /// <summary>How far a line stands out that begins or ends an indent, in parts of its size.</summary>
    private const double Indent = 0.7;

    /// <summary>A space between words, in parts of the size.</summary>
    private const double Space = 0.28;

    /// <param name="paragraph">Its lines so far.</param>
    public bool GoesOn(IReadOnlyList<TextLine> paragraph, TextLine next)
    {
        var last = paragraph[^1];
        if (Math.Abs(last.Size - next.Size) > 0.6 || BeginsItem(next))
            return false;
        var isFull = !Fits(last, next) || IsOneLink(last, next);
        return next.Page == last.Page && next.Baseline < last.Baseline
            ? IsNear(last, next, isFull) && IsBelow(paragraph, next, isFull) && KeepsWeight(last, next, isFull)
            : isFull && IsSameEdge(paragraph, next) && last.IsBold == next.IsBold && !(EndsSentence(last) && BeginsQuotation(next));
    }

    /// <summary>Whether a line begins with the mark of a list.</summary>
    public static bool BeginsItem(TextLine line) => LabelOf(line) is not null;

    /// <summary>The mark of a list before a line; null where there is none.</summary>
    public static string? LabelOf(TextLine line)
    {
        var end = line.Text.AsSpan().IndexOfAny(" \t");
        if (end <= 0 || end > ListLabel.Longest || line.LeadingMark is not null)
            return null;
        var label = line.Text[..end];
        var isTab = line.Text[end] == '\t';
        return (isTab && ListLabel.Is(label)) || (ListLabel.IsBullet(label) && label[0] is not ('-' or '–' or '—' or '*' or '·')) ? label : null;
    }

    private static bool IsOneLink(TextLine line, TextLine next) =>
        line.Spans is [.., { Link: { } target }] && next.Spans is [{ Link: { } other }, ..] && target == other;

    /// <summary>Whether the first word of the next line would have found room at the end of this one.</summary>
    private bool Fits(TextLine line, TextLine next)
    {
        var isCentred = IsCentredOver(line, next);
        var room = isCentred ? 2 * (metrics.TextRight - line.Right) : Math.Max(metrics.EndOf(next), Math.Max(line.End, next.End)) - line.End;
        return room > next.FirstWordWidth + Space * next.Size + 1;
    }

    private bool IsNear(TextLine last, TextLine next, bool isFull)
    {
        var leading = metrics.Leading(next.Size);
        var down = last.Baseline - next.Baseline;
        return down <= leading * 1.1 + 0.5 || (down <= leading * 1.4 && isFull && !EndsSentence(last));
    }

    private static bool IsBelow(IReadOnlyList<TextLine> paragraph, TextLine next, bool isFull)
    {
        var (first, last) = (paragraph[0], paragraph[^1]);
        if (!last.Overlaps(next))
            return false;
        if (IsCentredOver(last, next))
            return isFull;
        var step = Indent * next.Size;
        if (paragraph.Count > 1)
            return isFull && Math.Abs(next.Start - last.Start) <= step;
        if (next.Start > first.Start + step)
            return isFull && (BeginsItem(first) || BeginsSmall(next) || !EndsSentence(last));
        return isFull;
    }

    /// <summary>A line that is bold as a whole, above or below one that is not, is a heading, unless a sentence runs through both.</summary>
    private static bool KeepsWeight(TextLine last, TextLine next, bool isFull) =>
        last.IsBold == next.IsBold
        || BeginsSmall(next)
        || (isFull && last.Spans[^1].Emphasis == next.Spans[0].Emphasis)
        || (isFull && !EndsSentence(last) && last.IsBold);

    private static bool IsSameEdge(IReadOnlyList<TextLine> paragraph, TextLine next)
    {
        // Pages facing each other have different margins: what counts is the place in the column.
        var step = Indent * next.Size;
        var start = paragraph[^1].Start;
        return next.Page % 2 != paragraph[^1].Page % 2 || Math.Abs(next.Start - start) <= step || (paragraph.Count == 1 && next.Start < start) || next.Page == paragraph[^1].Page;
    }

    private static bool IsCentredOver(TextLine line, TextLine next) =>
        Math.Abs(line.Middle - next.Middle) < 2 && Math.Abs(line.Left - next.Left) > 3;

    private static bool BeginsSmall(TextLine line) => line.Text.Length > 0 && char.IsLower(line.Text[0]);

    private static bool BeginsQuotation(TextLine line) => line.Text[0] is '“' or '«' or '„' or '"';

    /// <summary>Whether a sentence may end with a line.</summary>
    public static bool EndsSentence(TextLine line)
    {
        var text = line.Spans.Where(span => !span.IsRaised).LastOrDefault()?.Text.TrimEnd() ?? "";
        return text.Length > 0 && text[^1] is '.' or '!' or '?' or '”' or '»' or ':' or ';' or ']';
    }
}
