using System.Text;

namespace ReportKit.Markup;

/// <summary>
/// Tells the line breaks that a page left in a text, where it was copied from a PDF, from those that start a paragraph. Certain are
/// only those within a sentence; nothing is joined in verse, in lists, and below a line that ends with a colon.
/// </summary>
public static class BrokenLines
{
    /// <summary>The text without the line breaks that a page left in it, where that is certain; as typed where footnotes stand in it, whose lines are their own.</summary>
    public static string Joined(string text)
    {
        if (!text.Contains('\n', StringComparison.Ordinal) || text.Contains("^[", StringComparison.Ordinal))
            return text;

        var joined = new StringBuilder(text.Length);
        var start = 0;
        for (var at = text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\n', at + 1))
        {
            if (!Continues(text, at) || MayBreakWord(text, at))
                continue;
            var (joint, dropped) = Joint(text, at);
            joined.Append(text.AsSpan(start, at - start).TrimEnd());
            joined.Length -= dropped;
            joined.Append(joint);
            start = at + 1 + text.AsSpan(at + 1).IndexOfAnyExcept(' ', '\t', '\u00A0');
        }

        return joined.Append(text.AsSpan(start)).ToString();
    }

    /// <summary>Whether the line that ends at a line break goes on in the next one, surely.</summary>
    public static bool Continues(string text, int at) => At(text, at) is { IsList: false } lines && (lines.BreaksSentence || lines.BreaksWord || (lines.IsOfPage && lines.EndsWithoutStop));

    /// <summary>Whether it looks like one that a page left, but may start a paragraph or an item.</summary>
    public static bool MayContinue(string text, int at) => !Continues(text, at) && At(text, at) is { IsBullet: false } lines && (lines.BreaksSentence || lines.EndsLoosely);

    /// <summary>Whether a word is broken at a hyphen there that nobody can tell from one of its own.</summary>
    public static bool MayBreakWord(string text, int at) =>
        At(text, at) is { IsList: false, BreaksWord: true } lines && lines.Before[^1] == '-' && !lines.HasPlainWord && !lines.HasHyphenedWord;

    /// <summary>What stands in place of the line break: a space, or nothing where a word goes on; and how many characters before it go.</summary>
    internal static (string Joint, int Dropped) Joint(string text, int at)
    {
        if (At(text, at) is not { BreaksWord: true } lines)
            return (" ", 0);
        return ("", lines.Before[^1] != '-' || lines.HasPlainWord ? 1 : 0);
    }

    /// <summary>Whether lines of nearly one length look like those of a page, and this one may or may not be the last of its paragraph.</summary>
    public static bool MayEndParagraph(string text, int at) =>
        !Continues(text, at) && !MayContinue(text, at) && At(text, at) is { IsList: false } lines && lines.IsFull(lines.IsOfPage ? 2 : 4) && lines.IsOfPage != lines.EndsWithoutStop;

    private static LineBreak? At(string text, int at)
    {
        var start = text.LastIndexOf('\n', Math.Max(0, at - 1), at) + 1;
        var end = text.IndexOf('\n', at + 1);
        var before = text[start..at].TrimEnd();
        var after = text[(at + 1)..(end < 0 ? text.Length : end)].Trim();
        return before.Length == 0 || after.Length == 0 ? null : new LineBreak(before, after, text, start);
    }
}
