namespace ReportKit.Checks.Terms;

/// <summary>Two spellings of one word that both are right: British and American, singular and plural.</summary>
internal static class SpellingVariants
{
    private static readonly (string British, string American)[] Anywhere =
        [("our", "or"), ("is", "iz"), ("ys", "yz"), ("enc", "ens"), ("lling", "ling"), ("llor", "lor"), ("lled", "led")];

    private static readonly (string British, string American)[] AtTheEnd = [("tre", "ter"), ("bre", "ber"), ("mme", "m"), ("ogue", "og")];

    public static bool Are(string left, string right) =>
        left.Equals(right + "s", StringComparison.OrdinalIgnoreCase)
        || right.Equals(left + "s", StringComparison.OrdinalIgnoreCase)
        || American(left).Equals(American(right), StringComparison.OrdinalIgnoreCase);

    private static string American(string word)
    {
        foreach (var (british, american) in Anywhere)
            word = word.Replace(british, american, StringComparison.OrdinalIgnoreCase);
        foreach (var (british, american) in AtTheEnd)
        {
            if (word.EndsWith(british, StringComparison.OrdinalIgnoreCase))
                word = word[..^british.Length] + american;
        }

        return word;
    }
}
