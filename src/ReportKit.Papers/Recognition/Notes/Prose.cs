using System.Text.RegularExpressions;

namespace ReportKit.Papers.Recognition.Notes;

/// <summary>Tells sentences from citations.</summary>
internal static partial class Prose
{
    /// <summary>Whether words hold a verb outside of titles and brackets, and so are a sentence of the author's.</summary>
    public static bool IsSentence(string words)
    {
        var plain = Quoted().Replace(words, " ");
        return !Pointing().IsMatch(plain) && Verbs().IsMatch(plain);
    }

    /// <summary>Whether words only lead to what can be looked up.</summary>
    public static bool IsPointing(string words) => Pointing().IsMatch(words);

    [GeneratedRegex(@"“[^”]*”|""[^""]*""|«[^»]*»|\([^)]*\)|\[[^\]]*\]")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"^\s*(?:(?:also )?see|download|available|voir|véase|см\.?)\b[^.]{0,90}$", RegexOptions.IgnoreCase)]
    private static partial Regex Pointing();

    [GeneratedRegex(@"\b(?:was|were|is|are|has|have|had|can|could|will|would|should|did|does|do|may|might|we|uses?|used|refers?|means|includes?|est|sont|était|a été|es|son|fue|является|был|была|были)\b")]
    private static partial Regex Verbs();
}
