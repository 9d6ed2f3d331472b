namespace ReportKit.Composition;

/// <summary>A label that somebody typed before words that are printed with it anyway: <c>Context: They met in spring.</c></summary>
public static class TypedLabel
{
    /// <summary>The words without the label that they begin with, bold or italic as it may be; as typed where they do not.</summary>
    public static string Without(string label, string words)
    {
        var text = words.TrimStart();
        var stars = text.Length - text.TrimStart('*').Length;
        var rest = text[stars..];
        if (label.Length == 0 || !rest.StartsWith(label, StringComparison.OrdinalIgnoreCase))
            return words;

        // The emphasis may end before the colon or after it; both times it ends with the label.
        var end = label.Length;
        var closed = Stars(rest, ref end);
        while (end < rest.Length && rest[end] is ' ' or '\u00A0')
            end++;
        if (end >= rest.Length || rest[end] is not (':' or '：'))
            return words;
        end++;
        closed += Stars(rest, ref end);
        return closed == stars ? rest[end..].TrimStart() : words;
    }

    private static int Stars(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && text[at] == '*')
            at++;
        return at - start;
    }
}
