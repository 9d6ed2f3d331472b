namespace ReportKit.Pdf.Pages;

/// <summary>
/// Puts the letters of a line into the order in which they are read: a page has Arabic and Hebrew as it is seen, from the left
/// (the rules of Unicode's annex 9, backwards, as far as lines of prose need them).
/// </summary>
internal static class RightToLeft
{
    /// <summary>Whether more of a line is read from the right than from the left.</summary>
    public static bool Is(List<Glyph> line)
    {
        var balance = 0;
        foreach (var glyph in line)
            balance += IsRight(glyph) ? 1 : IsLeft(glyph) ? -1 : 0;
        return balance > 0;
    }

    /// <param name="line">The letters from left to right.</param>
    public static List<Glyph> Logical(List<Glyph> line)
    {
        if (!line.Exists(IsRight))
            return line;
        if (!Is(line))
            return Reversed(line, IsRight, IsLeft, digitsStay: true);
        List<Glyph> all = [.. Enumerable.Reverse(line)];
        SetMarksAfterLetters(all, 0, all.Count - 1);
        return Reversed(all, glyph => IsLeft(glyph) || IsDigit(glyph), IsRight, digitsStay: false);
    }

    /// <summary>Turns each stretch around that begins and ends with letters of a kind, and has none of the other.</summary>
    private static List<Glyph> Reversed(List<Glyph> line, Predicate<Glyph> isOfKind, Predicate<Glyph> isOther, bool digitsStay)
    {
        for (var start = 0; start < line.Count; start++)
        {
            if (!isOfKind(line[start]))
                continue;
            var end = start;
            for (var at = start; at < line.Count && !isOther(line[at]); at++)
                end = isOfKind(line[at]) ? at : end;
            line.Reverse(start, end - start + 1);
            SetMarksAfterLetters(line, start, end);
            if (digitsStay)
                RestoreDigits(line, start, end);
            start = end;
        }

        return line;
    }

    /// <summary>A vowel sign is drawn over its letter, and typed after it.</summary>
    private static void SetMarksAfterLetters(List<Glyph> line, int start, int end)
    {
        for (var at = end - 1; at >= start; at--)
        {
            for (var to = at; to < end && IsMark(line[to]) && !IsMark(line[to + 1]) && line[to].Left < line[to + 1].Right && line[to].Right > line[to + 1].Left; to++)
                (line[to], line[to + 1]) = (line[to + 1], line[to]);
        }
    }

    private static bool IsMark(Glyph glyph) => char.GetUnicodeCategory(glyph.Text[0]) == System.Globalization.UnicodeCategory.NonSpacingMark;

    private static void RestoreDigits(List<Glyph> line, int start, int end)
    {
        for (var at = start; at <= end; at++)
        {
            var last = at;
            while (last <= end && IsDigit(line[last]))
                last++;
            if (last - at > 1)
                line.Reverse(at, last - at);
            at = Math.Max(at, last - 1);
        }
    }

    private static bool IsDigit(Glyph glyph) => char.IsDigit(glyph.Text[0]);

    private static bool IsLeft(Glyph glyph) => char.IsLetter(glyph.Text[0]) && !IsRight(glyph);

    private static bool IsRight(Glyph glyph) => glyph.Text[0] is >= '\u0590' and <= '\u08FF' and not (>= '\u0660' and <= '\u0669') and not (>= '\u06F0' and <= '\u06F9') or >= '\uFB1D' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC';
}
