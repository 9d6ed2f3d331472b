namespace ReportKit.Differences;

/// <summary>Texts that end before they did, as programs leave them whose cells, fields or formulas hold no more.</summary>
internal static class BrokenText
{
    /// <summary>Where programs are known to cut: at the length of a field of a database, of a formula, of a cell; one less where they add a dot.</summary>
    private static readonly int[] Limits =
        [254, 255, 256, 500, 511, 512, 1000, 1023, 1024, 2000, 2047, 2048, 4000, 4095, 4096, 8000, 8191, 8192, 8203, 16_383, 16_384, 32_000, 32_759, 32_766, 32_767];

    /// <summary>So much is left of a text that no person shortened to a word or two.</summary>
    private const int EnoughLeft = 100;

    /// <summary>What programs put where they cut, besides dots.</summary>
    private static readonly string[] Signs = ["(truncated)", "[truncated]", "(cut)", "(more)", "[more]", "[...]", "[…]", "(...)", "(…)", "...", "…"];

    /// <summary>Whether a text is the beginning of another, and much is left of it.</summary>
    public static bool IsIn(string before, string after) =>
        after.Length >= EnoughLeft && after.Length < before.Length && (before[0] == after[0] || before[0] is '*' or '^') && LengthOfRest(before, after) >= EnoughLeft;

    /// <summary>How much of a text is left that breaks off, the dots and words that say so not counted; 0 where it does not.</summary>
    public static int LengthOfRest(string before, string after)
    {
        var (sent, rest) = (Spelled(before), WithoutSign(Spelled(after)).TrimEnd('…', '.', '\uFFFD', ' ', '\n'));
        return rest.Length > 0 && rest.Length < sent.Length && sent.StartsWith(rest, StringComparison.Ordinal) ? rest.Length : 0;
    }

    /// <summary>Whether a text that breaks off does so where no person ends one: at such a length, or within a word with more words to come.</summary>
    public static bool IsByProgram(string before, string after)
    {
        var rest = LengthOfRest(before, after);
        return rest > 0 && (IsLimit(rest) || IsLimit(after.Length) || IsLimit(System.Text.Encoding.UTF8.GetByteCount(after)) || IsWithinWord(Spelled(before), rest));
    }

    private static bool IsLimit(int length) => Array.IndexOf(Limits, length) >= 0;

    private static bool IsWithinWord(string sent, int rest) =>
        char.IsLetterOrDigit(sent[rest - 1]) && char.IsLetterOrDigit(sent[rest]) && sent.AsSpan(rest).ContainsAny(' ', '\n');

    private static string Spelled(string text) => LostEmphasis.WordsOf(text).ReplaceLineEndings("\n");

    private static string WithoutSign(string text) =>
        Array.Find(Signs, sign => text.TrimEnd().EndsWith(sign, StringComparison.OrdinalIgnoreCase)) is { } sign ? text.TrimEnd()[..^sign.Length].TrimEnd('_') : text;
}
