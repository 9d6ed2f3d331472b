namespace ReportKit.Checks.Quotations.Marks;

/// <summary>Where a single mark is an apostrophe, and so closes nothing and opens nothing.</summary>
internal static class Apostrophes
{
    /// <summary>Whether a word that has lost its beginning stands after the mark: <c>’tis</c>, <c>’90s</c>.</summary>
    public static bool IsElision(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
            end++;
        var word = text.AsSpan(at + 1, end - at - 1);
        return word is [>= '0' and <= '9', ..]
            or "tis" or "Tis" or "twas" or "Twas" or "twill" or "em" or "til" or "till" or "cause" or "round" or "bout" or "n" or "s" or "t";
    }

    /// <summary>Whether the mark stands between a word and what English contracts with it: <c>don’t</c>, <c>ship’s</c>.</summary>
    public static bool IsContraction(string text, int at)
    {
        if (at == 0 || !char.IsAsciiLetter(text[at - 1]))
            return false;

        var end = at + 1;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
            end++;
        return text.AsSpan(at + 1, end - at - 1) is "s" or "t" or "re" or "ve" or "ll" or "d" or "m";
    }
}
