namespace ReportKit.Checks.Names;

/// <summary>Where sentences start: there a capital says nothing of a name.</summary>
internal static class Sentence
{
    public static bool StartsAt(string text, int at)
    {
        var before = text.AsSpan(0, at).TrimEnd(" “‘\"(");
        return before.IsEmpty || before[^1] is '.' or '!' or '?' or ':' or ';' or '\n' or '…' or ']' or '”' or '•' or '-' or '–';
    }
}
