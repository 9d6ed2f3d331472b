using ADRaffy.ENSNormalize;

namespace ReportKit.Differences;

/// <summary>
/// Accents composed with their letters (Unicode normalization form C): the same words are stored decomposed by some programs.
/// The runtime has no tables for it while it runs without cultures, hence a package.
/// </summary>
internal static class Composed
{
    private const char FirstCombiningMark = '\u0300';

    public static string Of(string text) => MayBeDecomposed(text) ? ENSNormalize.NF.NFC(text) : text;

    /// <summary>Most texts need no tables: Latin letters with their accents, and the dashes, quotation marks and dots of print.</summary>
    private static bool MayBeDecomposed(string text)
    {
        foreach (var letter in text)
        {
            if (letter >= FirstCombiningMark && letter is not (>= '\u2010' and <= '\u205E'))
                return true;
        }

        return false;
    }
}
