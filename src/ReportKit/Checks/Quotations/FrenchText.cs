using System.Collections.Frozen;

namespace ReportKit.Checks.Quotations;

/// <summary>Tells French words, which have spaces before <c>; : ! ?</c> and within <c>« »</c>.</summary>
internal static class FrenchText
{
    /// <summary>How far around a place is looked for French words.</summary>
    private const int Reach = 120;

    private static readonly FrozenSet<string> Words = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "le", "la", "les", "des", "du", "de", "et", "une", "un", "que", "qui", "est", "sont", "dans", "pour", "par", "nous", "vous", "aux", "au", "avec", "sur", "ce", "cette", "ces", "merci", "à", "où", "été", "être", "pas", "plus", "notre");

    /// <summary>Whether French words stand around a place: the row says so, or several of the commonest do.</summary>
    public static bool Surrounds(Passage passage, int at)
    {
        if (passage.Language is { } tag)
            return tag.AsSpan().TrimStart().StartsWith("fr", StringComparison.OrdinalIgnoreCase);

        var start = Math.Max(0, at - Reach);
        var around = passage.Text.Substring(start, Math.Min(passage.Text.Length, at + Reach) - start);
        var (french, all) = (0, 0);
        foreach (var word in new WordScanner(around))
        {
            all++;
            if (Words.Contains(word.In(around).ToString()))
                french++;
        }

        return french >= 2 && 6 * french >= all;
    }
}
