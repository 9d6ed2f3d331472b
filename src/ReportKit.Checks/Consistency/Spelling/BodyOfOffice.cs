using ReportKit.Checks.Terms;

namespace ReportKit.Checks.Consistency.Spelling;

/// <summary>The body that a title says its office is of: <c>Secretary General of the OECD</c>, <c>the OAS Secretary General</c>.</summary>
internal static class BodyOfOffice
{
    /// <summary>The United Nations, whose offices need no “of the United Nations”.</summary>
    public const string Own = "UN";

    /// <summary>The letters of the body's abbreviation; null where none is named.</summary>
    public static string? Of(string text, int at, int end) => After(text.AsSpan(end)) ?? Before(text.AsSpan(0, at));

    private static string? After(ReadOnlySpan<char> rest)
    {
        rest = rest.StartsWith(" of the ") ? rest[8..] : rest.StartsWith(" of ") ? rest[4..] : default;
        return Letters(rest);
    }

    private static string? Before(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd();
        var start = before.LastIndexOfAny(" \n(“");
        var word = before[(start + 1)..];
        if (word.EndsWith("’s") || word.EndsWith("'s"))
            word = word[..^2];
        if (word is "Nations" && before[..Math.Max(0, start)].EndsWith("United"))
            return Own;
        return word.Length > 1 && !word.ContainsAnyInRange('a', 'z') && char.IsUpper(word[0]) ? AcronymScanner.Key(word) : null;
    }

    /// <summary>The capitals of a name from its beginning on, with its small words; an abbreviation as it is.</summary>
    private static string? Letters(ReadOnlySpan<char> text)
    {
        var letters = "";
        while (!text.IsEmpty)
        {
            var length = 0;
            while (length < text.Length && (char.IsLetter(text[length]) || text[length] is '-' or '.'))
                length++;
            var word = text[..length].TrimEnd('.');
            if (word.IsEmpty || !(char.IsUpper(word[0]) || (letters.Length > 0 && Expansion.IsSmall(word))))
                break;
            if (char.IsUpper(word[0]))
                letters += word.ContainsAnyInRange('a', 'z') ? word[..1].ToString() : AcronymScanner.Key(word);
            text = length < text.Length && text[length] == ' ' ? text[(length + 1)..] : default;
        }

        return letters.Length > 0 ? letters : null;
    }
}
