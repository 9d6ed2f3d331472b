using ReportKit.Checks.Passages;

namespace ReportKit.Checks.French;

/// <summary>Tells French words, which have spaces before <c>; : ! ?</c> and within <c>« »</c>.</summary>
internal static class FrenchText
{
    /// <summary>How far around a place is looked for French words.</summary>
    private const int Reach = 120;

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
            if (IsElided(word.In(around)) || IsFrench(word.In(around).ToString()))
                french++;
        }

        return (french >= 2 && 6 * french >= all) || (french > 0 && french == all);
    }

    /// <summary>Whether a word begins with another one that lost its vowel: <c>qu’il</c>, <c>l’on</c>, <c>aujourd’hui</c>.</summary>
    private static bool IsElided(ReadOnlySpan<char> word)
    {
        var at = word.IndexOfAny('’', '\'');
        return at > 0 && word[..at] is "l" or "d" or "qu" or "n" or "s" or "c" or "j" or "m" or "t" or "jusqu" or "lorsqu" or "puisqu" or "L" or "D" or "Qu" or "N" or "S" or "C" or "J" or "aujourd" or "Aujourd"
            && at + 2 < word.Length;
    }

    private static bool IsFrench(string word) => word.ToLowerInvariant() is
        "le" or "la" or "les" or "des" or "du" or "de" or "et" or "une" or "un" or "que" or "qui" or "est" or "sont" or "dans" or "pour" or "par" or "nous" or "vous"
        or "aux" or "au" or "avec" or "sur" or "ce" or "cette" or "ces" or "merci" or "à" or "où" or "été" or "être" or "pas" or "plus" or "notre"
        or "il" or "ils" or "elle" or "elles" or "faut" or "soit" or "ici" or "maintenant" or "mes" or "nos" or "vos" or "votre" or "leur" or "leurs" or "ont" or "mais" or "donc" or "oui" or "non"
        or "toujours" or "très" or "même" or "comme" or "entre" or "sans" or "sous" or "chers" or "agir";
}
