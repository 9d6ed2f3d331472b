using System.Text;

namespace ReportKit.Pdf.Pages;

/// <summary>Makes words of the letters of a line: by the spaces that the file draws, and by gaps where it draws none.</summary>
internal static class LineSpans
{
    /// <summary>A gap from which on words are apart, in parts of the size of letters.</summary>
    private const double WordGap = 0.17;

    /// <summary>The same where the line has spaces of its own.</summary>
    private const double WordGapBesideSpaces = 0.4;

    /// <summary>The gap of a tab, and that after the mark of a list, which may be less.</summary>
    private const double TabGap = 1;
    private const double LabelGap = 0.42;

    /// <summary>A line; null where the letters are only spaces.</summary>
    public static TextLine? Of(int page, List<Glyph> letters)
    {
        letters.Sort(static (one, other) => one.Left.CompareTo(other.Left));
        List<Glyph> drawn = [.. letters.Where(glyph => !glyph.IsSpace)];
        if (drawn.Count == 0)
            return null;
        var (left, right) = (drawn.Min(glyph => glyph.Left), drawn.Max(glyph => glyph.Right));
        var size = MainSize(drawn);
        var baseline = drawn.Where(glyph => glyph.Size >= size - 0.1).Select(glyph => glyph.Baseline).Min();
        var gaps = Gaps.Of(letters);
        var isRightToLeft = RightToLeft.Is(letters);
        var logical = RightToLeft.Logical(letters);
        var spans = Spans(logical, size, baseline, gaps);
        return new TextLine(page, left, right, baseline, Math.Round(size, 1), spans)
        {
            FirstWordWidth = FirstWordWidth(logical, gaps),
            TextLeft = TextLeft(spans, drawn) ?? left,
            IsRightToLeft = isRightToLeft,
        };
    }

    /// <summary>The letters without more ado.</summary>
    public static string TextOf(List<Glyph> letters) => string.Concat(letters.Select(glyph => glyph.Text)).Trim();

    /// <summary>Of what is not broken: a word with what is tied to it; one sign of Chinese.</summary>
    private static double FirstWordWidth(List<Glyph> logical, Gaps gaps)
    {
        var width = 0.0;
        Glyph? before = null;
        foreach (var glyph in logical)
        {
            if (before is not null && (glyph.IsSpace || gaps.Between(before, glyph, isSpaced: false, start: "").Length > 0 || Ideograph.Is(glyph.Text[0])))
                break;
            width += glyph.Right - glyph.Left;
            before = glyph;
        }

        return width;
    }

    private static double? TextLeft(List<LineSpan> spans, List<Glyph> drawn)
    {
        var end = string.Concat(spans.Select(span => span.Text)).IndexOf('\t', StringComparison.Ordinal);
        var letters = 0;
        return end is > 0 and <= ListLabel.Longest ? drawn.Find(glyph => (letters += glyph.Text.Length) > end)?.Left : null;
    }

    private static double MainSize(List<Glyph> drawn) =>
        drawn.GroupBy(glyph => Math.Round(glyph.Size, 1)).OrderByDescending(same => same.Count()).ThenByDescending(same => same.Key).First().Key is var usual && drawn.TrueForAll(glyph => glyph.Size <= usual * 1.6)
            ? usual
            : drawn.Max(glyph => glyph.Size);

    private static List<LineSpan> Spans(List<Glyph> letters, double size, double baseline, Gaps gaps)
    {
        var spans = new List<LineSpan>();
        var text = new StringBuilder();
        Glyph? before = null;
        var isSpaced = false;
        foreach (var glyph in letters)
        {
            if (glyph.IsSpace)
            {
                isSpaced = true;
                continue;
            }

            var isRaised = glyph.Size <= size * 0.86 && glyph.Baseline - baseline >= 0.12 * size;
            var gap = before is null ? "" : gaps.Between(before, glyph, isSpaced, spans.Count == 1 ? text.ToString(0, Math.Min(text.Length, ListLabel.Longest + 1)) : "");
            if (spans.Count > 0 && spans[^1] is var last && last.Emphasis == glyph.Emphasis && last.Link == glyph.Link && last.IsRaised == isRaised)
            {
                text.Append(gap).Append(glyph.Text);
            }
            else
            {
                var isOfNext = spans.Count > 0 && (spans[^1].IsRaised || spans[^1].Link is not null) && !isRaised;
                Close(spans, text, isOfNext ? "" : gap);
                spans.Add(new LineSpan("", glyph.Emphasis, glyph.Link, isRaised));
                text.Append(isOfNext ? gap : "").Append(glyph.Text);
            }

            (before, isSpaced) = (glyph, false);
        }

        Close(spans, text, "");
        return spans;
    }

    /// <summary>A gap belongs to the words before it, but not to a mark or a link.</summary>
    private static void Close(List<LineSpan> spans, StringBuilder text, string gap)
    {
        if (spans.Count == 0)
            return;
        spans[^1] = spans[^1] with { Text = text.Append(gap).ToString() };
        text.Clear();
    }

    /// <summary>What gaps there are in a line.</summary>
    /// <param name="Usual">In parts of the size: between the letters of words that are set wide, 0 in others.</param>
    /// <param name="BetweenWords">In points.</param>
    private sealed record Gaps(double Usual, double BetweenWords, bool HasSpaces)
    {
        public static Gaps Of(List<Glyph> letters)
        {
            var close = new List<double>();
            var wide = new List<double>();
            Glyph? before = null;
            var isSpaced = false;
            foreach (var glyph in letters)
            {
                if (!glyph.IsSpace && before is not null)
                    (isSpaced ? wide : close).Add(glyph.Left - before.Right);
                (before, isSpaced) = glyph.IsSpace ? (before, true) : (glyph, false);
            }

            close.Sort();
            wide.Sort();
            var size = letters[0].Size;
            var usual = close.Count >= 8 ? Math.Max(0, close[close.Count / 2] / Math.Max(1, size)) : 0;
            return new Gaps(usual < 0.05 ? 0 : usual, wide.Count > 0 ? wide[wide.Count / 2] : 0, wide.Count > 0);
        }

        /// <param name="start">What the line has so far, where that is short enough for the mark of a list.</param>
        public string Between(Glyph before, Glyph after, bool isSpaced, string start)
        {
            var gap = Math.Max(after.Left - before.Right, before.Left - after.Right);
            var size = Math.Max(before.Size, after.Size);
            if (gap >= Math.Max(TabGap * size, 2.5 * BetweenWords) || (gap >= Math.Max(LabelGap * size, 1.6 * BetweenWords) && ListLabel.Is(start)))
                return "\t";
            return isSpaced || gap > (Usual + (HasSpaces ? WordGapBesideSpaces : WordGap)) * size ? " " : "";
        }
    }
}
