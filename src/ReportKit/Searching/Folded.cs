using System.Globalization;
using System.Text;
using ADRaffy.ENSNormalize;

namespace ReportKit.Searching;

/// <summary>Words as people search for them: without accents and in lower case.</summary>
internal static class Folded
{
    private const char FirstAccented = '\u00C0';

    public static string Of(string text)
    {
        var lower = text.ToLowerInvariant();
        return lower.AsSpan().ContainsAnyInRange(FirstAccented, '\u1FFF') ? WithoutMarks(ENSNormalize.NF.NFD(lower)) : lower;
    }

    private static string WithoutMarks(string decomposed)
    {
        var kept = new StringBuilder(decomposed.Length);
        foreach (var letter in decomposed)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
                kept.Append(letter);
        }

        return kept.ToString();
    }
}
