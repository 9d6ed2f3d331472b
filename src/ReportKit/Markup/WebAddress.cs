namespace ReportKit.Markup;

/// <summary>What counts as a web address in running text, and where it ends.</summary>
public static class WebAddress
{
    /// <summary>Whether the whole text is an address that a link may lead to.</summary>
    public static bool IsAddress(string text) =>
        !text.Any(Ends)
        && (HasPrefix(text, 0, "http://") || HasPrefix(text, 0, "https://") || text.StartsWith("www.", StringComparison.Ordinal) || HasPrefix(text, 0, "mailto:"));

    /// <summary>The address with <c>https://</c> before it where it has no scheme.</summary>
    public static string WithScheme(string address) =>
        address.Contains("://", StringComparison.Ordinal) || HasPrefix(address, 0, "mailto:") ? address : "https://" + address;

    /// <summary>Whether a text may hold an address at all; quick, and never wrong when it says no.</summary>
    internal static bool MayOccurIn(string text) =>
        text.Contains("://", StringComparison.Ordinal) || text.Contains("www.", StringComparison.Ordinal);

    /// <summary>Whether a web address starts at this index: not inside a word, and with at least one letter after its prefix.</summary>
    internal static bool StartsAt(string text, int at)
    {
        if (at > 0 && char.IsLetterOrDigit(text[at - 1]))
            return false;

        var prefix = HasPrefix(text, at, "https://") ? 8 : HasPrefix(text, at, "http://") ? 7 : string.CompareOrdinal(text, at, "www.", 0, 4) == 0 ? 4 : 0;
        return prefix > 0 && at + prefix < text.Length && char.IsLetterOrDigit(text[at + prefix]);
    }

    /// <summary>The index behind the address that starts at <paramref name="at"/>; punctuation that ends the sentence is not part of it.</summary>
    internal static int EndFrom(string text, int at, int end)
    {
        var close = at;
        while (close < end && !Ends(text[close]))
            close++;
        while (close > at && IsTrailing(text, at, close - 1))
            close--;
        return close;
    }

    private static bool Ends(char letter) =>
        char.IsWhiteSpace(letter) || letter is '<' or '>' or '"' or '“' or '”' or '«' or '»' or '[' or ']' or '{' or '}' or '|'
            or '。' or '，' or '、' or '；' or '）' or '」' or '』';

    private static bool IsTrailing(string text, int start, int last) => text[last] switch
    {
        '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '’' or '‘' or '*' or '…' => true,
        ')' => text.AsSpan(start, last - start).Count('(') < text.AsSpan(start, last - start + 1).Count(')'),
        _ => false,
    };

    private static bool HasPrefix(string text, int at, string prefix) =>
        string.Compare(text, at, prefix, 0, prefix.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
