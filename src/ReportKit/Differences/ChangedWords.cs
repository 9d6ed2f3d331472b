using ReportKit.Findings;

namespace ReportKit.Differences;

/// <summary>The words in which two texts differ, with a few around them that they share.</summary>
public sealed record ChangedWords(string Ahead, string Before, string After, string Following)
{
    private const int Around = 24;

    public static ChangedWords Of(string before, string after)
    {
        var ahead = WordBreak(before, Shared(before, after, fromEnd: false));
        var following = Math.Min(Shared(before[ahead..], after[ahead..], fromEnd: true), Math.Min(before.Length, after.Length) - ahead);
        while (following > 0 && !char.IsWhiteSpace(before[^following]))
            following--;
        return new ChangedWords(
            Shortened(before[..ahead], fromEnd: true),
            CellFindings.Excerpt(before[ahead..^following]),
            CellFindings.Excerpt(after[ahead..^following]),
            Shortened(before[(before.Length - following)..], fromEnd: false));
    }

    private static int Shared(string one, string other, bool fromEnd)
    {
        var length = 0;
        while (length < one.Length && length < other.Length && (fromEnd ? one[^(length + 1)] == other[^(length + 1)] : one[length] == other[length]))
            length++;
        return length;
    }

    /// <summary>Back to the beginning of the word, so that whole words are shown as changed.</summary>
    private static int WordBreak(string text, int at)
    {
        while (at > 0 && at <= text.Length && !char.IsWhiteSpace(text[at - 1]))
            at--;
        return at;
    }

    private static string Shortened(string text, bool fromEnd)
    {
        var line = text.ReplaceLineEndings(" ");
        if (line.Length <= Around)
            return line;
        return fromEnd ? "…" + line[^Around..] : line[..Around] + "…";
    }
}
