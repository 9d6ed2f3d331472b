namespace ReportKit.Word.Format;

/// <summary>
/// Splits a text into stretches of one direction. Word takes the direction of a run from its properties, not from its letters:
/// Arabic or Hebrew inside an English sentence needs a run of its own (ECMA-376-1, 17.3.2.30).
/// </summary>
internal static class Direction
{
    /// <summary>Whether the text may hold letters that run from right to left.</summary>
    public static bool MayRunRightToLeft(string text) =>
        text.AsSpan().ContainsAnyInRange('\u0590', '\u08FF') || text.AsSpan().ContainsAnyInRange('\uFB1D', '\uFEFC');

    /// <summary>Whether letters that run from right to left are Hebrew ones.</summary>
    public static bool IsHebrew(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('\u0590', '\u05FF') || text.ContainsAnyInRange('\uFB1D', '\uFB4F');

    /// <param name="isRightToLeft">The usual direction: that of digits, marks and space, unless they stand within the other.</param>
    public static IEnumerable<(int Start, int Length, bool IsRightToLeft)> Split(string text, bool isRightToLeft)
    {
        var start = 0;
        var lastStrong = -1;
        var current = isRightToLeft;
        for (var at = 0; at < text.Length; at++)
        {
            if (Strong(text[at]) is not { } direction)
                continue;
            if (direction != current)
            {
                var boundary = current == isRightToLeft ? at : lastStrong + 1;
                if (boundary > start)
                    yield return (start, boundary - start, current);
                (start, current) = (boundary, direction);
            }

            lastStrong = at;
        }

        if (current != isRightToLeft && lastStrong + 1 < text.Length)
        {
            yield return (start, lastStrong + 1 - start, current);
            (start, current) = (lastStrong + 1, isRightToLeft);
        }

        if (start < text.Length)
            yield return (start, text.Length - start, current);
    }

    private static bool? Strong(char letter) => letter switch
    {
        >= '\u0590' and <= '\u08FF' or >= '\uFB1D' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC' => true,
        _ => char.IsLetter(letter) ? false : null,
    };
}
