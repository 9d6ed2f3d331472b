using System.Globalization;

namespace ReportKit.Markup;

/// <summary>What counts as a web address in running text, and where it ends.</summary>
public static class WebAddress
{
    private static readonly string[] Prefixes = ["http://", "https://", "www.", "mailto:"];

    /// <summary>Whether the whole text is written as an address, and can be opened.</summary>
    public static bool IsAddress(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (Ends(letter))
                return false;
        }

        return HasPrefix(text) && LinkTo(text.ToString()) is not null;
    }

    /// <summary>
    /// Where a link on this address leads: the address, with its scheme. Null for words that are no address; a host without
    /// scheme will do (<c>example.org/page</c>).
    /// </summary>
    public static string? LinkTo(string text)
    {
        var target = WithScheme(text);
        return !target.Any(char.IsWhiteSpace)
            && Uri.TryCreate(target, UriKind.Absolute, out var uri)
            && uri.Scheme is "http" or "https" or "ftp" or "mailto"
            && (uri.Scheme == "mailto" || uri.Host.Trim('.').Contains('.', StringComparison.Ordinal))
                ? target
                : null;
    }

    /// <summary>The address with <c>https://</c> before it where it has no scheme.</summary>
    public static string WithScheme(string address) =>
        HasPrefix(address, 0, "mailto:") || (address.IndexOf("://", StringComparison.Ordinal) is > 0 and var end && Uri.CheckSchemeName(address[..end]))
            ? address
            : "https://" + address;

    /// <summary>The address without what never tells two pages apart: scheme, <c>www.</c>, and a slash at the end.</summary>
    public static string Bare(string address)
    {
        var scheme = address.IndexOf("://", StringComparison.Ordinal);
        var rest = address.AsSpan(scheme < 0 ? 0 : scheme + 3).Trim();
        if (rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            rest = rest[4..];
        return rest.TrimEnd('/').ToString();
    }

    /// <summary>Whether a text may hold an address at all; quick, and never wrong when it says no.</summary>
    internal static bool MayOccurIn(string text) =>
        text.Contains("://", StringComparison.Ordinal) || text.Contains("www.", StringComparison.Ordinal);

    /// <summary>
    /// Whether a web address starts at this index: not inside a word (scripts such as Chinese do not set words apart), and with at
    /// least one letter after its prefix.
    /// </summary>
    internal static bool StartsAt(string text, int at)
    {
        if (at > 0 && char.IsLetterOrDigit(text[at - 1]) && char.GetUnicodeCategory(text[at - 1]) != UnicodeCategory.OtherLetter)
            return false;

        var prefix = HasPrefix(text, at, "https://") ? 8 : HasPrefix(text, at, "http://") ? 7 : string.CompareOrdinal(text, at, "www.", 0, 4) == 0 ? 4 : 0;
        return prefix > 0 && at + prefix < text.Length && char.IsLetterOrDigit(text[at + prefix]);
    }

    /// <summary>The index after the address that starts at <paramref name="at"/>; punctuation that ends the sentence is not part of it.</summary>
    internal static int EndFrom(string text, int at, int end)
    {
        var close = at;
        while (close < end && !Ends(text[close]) && !IsNote(text, close))
            close++;
        while (close > at && IsTrailing(text, at, close - 1))
            close--;
        return close;
    }

    private static bool Ends(char letter) =>
        char.IsWhiteSpace(letter) || letter is '<' or '>' or '"' or '“' or '”' or '«' or '»' or '[' or ']' or '{' or '}' or '|'
            or '。' or '，' or '、' or '；' or '）' or '」' or '』';

    /// <summary>Whether a footnote starts here, <c>^[…]</c>; a <c>^</c> alone does stand in addresses.</summary>
    private static bool IsNote(string text, int at) => text[at] == '^' && at + 1 < text.Length && text[at + 1] == '[';

    private static bool IsTrailing(string text, int start, int last) => text[last] switch
    {
        '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '’' or '‘' or '*' or '…' => true,
        ')' => text.AsSpan(start, last - start).Count('(') < text.AsSpan(start, last - start + 1).Count(')'),
        _ => false,
    };

    private static bool HasPrefix(ReadOnlySpan<char> text)
    {
        foreach (var prefix in Prefixes)
        {
            if (text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static bool HasPrefix(string text, int at, string prefix) =>
        string.Compare(text, at, prefix, 0, prefix.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
