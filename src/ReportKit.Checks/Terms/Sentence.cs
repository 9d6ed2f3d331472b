namespace ReportKit.Checks.Terms;

/// <summary>Where sentences start: there a capital says nothing of a name.</summary>
internal static class Sentence
{
    public static bool StartsAt(string text, int at)
    {
        var before = text.AsSpan(0, at).TrimEnd(" “‘\"(");
        return before.IsEmpty || (!EndsWithTitle(before) && before[^1] is '.' or '!' or '?' or ':' or ';' or '\n' or '…' or ']' or '”' or '•' or '-' or '–');
    }

    /// <summary>Whether the stop belongs to a title or an initial: <c>Mr.</c>, <c>H.E.</c></summary>
    private static bool EndsWithTitle(ReadOnlySpan<char> before)
    {
        if (before is not [.. var words, '.'])
            return false;

        var start = words.Length;
        while (start > 0 && char.IsLetter(words[start - 1]))
            start--;
        return words[start..] is "Mr" or "Ms" or "Mrs" or "Dr" or "Prof" or [>= 'A' and <= 'Z'];
    }
}
