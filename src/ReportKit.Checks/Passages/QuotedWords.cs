using System.Text;

namespace ReportKit.Checks.Passages;

/// <summary>Words that stand between quotation marks within a text, in the marks of any language; what is quoted within them is part of them.</summary>
/// <param name="At">After the opening mark.</param>
internal sealed record QuotedWords(int At, int End)
{
    private static readonly MarkSet Openers = new("“„«「『\"‘");

    /// <summary>The pieces, outermost only; an opening mark without its partner opens nothing.</summary>
    public static List<QuotedWords> In(string text)
    {
        var found = new List<QuotedWords>();
        for (var at = Openers.IndexIn(text); at >= 0 && at < text.Length; at = Next(text, at + 1))
        {
            if (text[at] == '‘' && at > 0 && char.IsLetterOrDigit(text[at - 1]))
                continue;
            if (Close(text, at) is not (> 0 and var end))
                continue;
            found.Add(new QuotedWords(at + 1, end));
            at = end;
        }

        return found;
    }

    /// <summary>The letters and digits of words, small: what two ways of setting the same words have in common.</summary>
    public static string Letters(ReadOnlySpan<char> words)
    {
        var letters = new StringBuilder(words.Length);
        foreach (var letter in words)
        {
            if (char.IsLetterOrDigit(letter))
                letters.Append(char.ToLowerInvariant(letter));
        }

        return letters.ToString();
    }

    private static int Next(string text, int from) => from < text.Length && Openers.IndexIn(text.AsSpan(from)) is >= 0 and var gap ? from + gap : -1;

    /// <summary>Where the mark stands that closes the one at an index; -1 where none does. “ also closes „, and ” does.</summary>
    private static int Close(string text, int open)
    {
        var closers = text[open] switch
        {
            '“' => "”",
            '„' => "“”",
            '«' => "»",
            '「' => "」",
            '『' => "』",
            '‘' => "’",
            _ => "\"",
        };
        for (var at = open + 1; at < text.Length; at++)
        {
            if (closers.Contains(text[at], StringComparison.Ordinal) && !(text[at] == '’' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1])))
                return at;
        }

        return -1;
    }
}
