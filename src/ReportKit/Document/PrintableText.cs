using System.Text;

namespace ReportKit.Document;

/// <summary>The characters that XML 1.0 (section 2.2) lets a document hold, and one line end for all that there are.</summary>
public static class PrintableText
{
    /// <summary>The index of the first character that may not be printed, or -1.</summary>
    public static int FirstUnprintable(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\0', '\u001F') && !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') && !text.AsSpan().ContainsAny('\uFFFE', '\uFFFF'))
            return -1;

        for (var at = 0; at < text.Length; at++)
        {
            if (IsPair(text, at))
                at++;
            else if (IsUnprintable(text[at]))
                return at;
        }

        return -1;
    }

    /// <summary>The text without what may not be printed; every line end is a line feed.</summary>
    public static string Of(string text)
    {
        if (HoldsOtherLineEnd(text))
            text = text.ReplaceLineEndings("\n");
        if (FirstUnprintable(text) < 0)
            return text;

        var kept = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (IsPair(text, at))
                kept.Append(text[at++]).Append(text[at]);
            else if (!IsUnprintable(text[at]))
                kept.Append(text[at]);
        }

        return kept.ToString();
    }

    /// <summary>Whether the text holds one of the line ends that Unicode knows (section 5.8), but the line feed.</summary>
    public static bool HoldsOtherLineEnd(string text) =>
        text.AsSpan().ContainsAny('\r', '\f', '\u0085') || text.AsSpan().ContainsAny('\u2028', '\u2029');

    private static bool IsPair(string text, int at) =>
        char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);

    /// <summary>Control characters but tab and line ends, half a surrogate pair, and the two that are no characters.</summary>
    private static bool IsUnprintable(char letter) =>
        letter is < ' ' and not ('\t' or '\n' or '\r') || char.IsSurrogate(letter) || letter is '\uFFFE' or '\uFFFF';
}
