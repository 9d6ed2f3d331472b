namespace ReportKit.Checks.English;

/// <summary>Which article goes before an abbreviation, by how its letters are said: “an NGO”, “a UN body”, “a NATO country”.</summary>
internal static class SpokenLetters
{
    /// <summary>Said letter by letter, though they could be read as a word.</summary>
    private static readonly HashSet<string> ByLetter = ["FAO", "FBI", "FAQ", "LED", "LAC", "MEP", "MOU", "NAM", "SME", "SMES", "RUF", "SOE", "SEC", "LLM", "MIT", "RIR", "MEA", "SOS", "NEC", "FARC", "HIV", "HRC", "HQ", "HR", "HLP", "HLPF", "MDG", "SDG", "NPT", "RFP", "RFC", "LDC"];

    /// <summary>Read as a word.</summary>
    private static readonly HashSet<string> AsWord =
        ["NATO", "NASA", "NAFTA", "NIST", "SADC", "SAARC", "SARS", "SIDS", "SALT", "START", "SWIFT", "LAN", "RAM", "ROM", "SIM", "FIFA", "MENA", "MERCOSUR", "LASER", "RADAR", "SCUBA", "FIRST"];

    /// <summary>The letters whose names begin with a vowel: “an X-ray”.</summary>
    private const string SaidWithVowel = "AEFHILMNORSX";

    /// <summary>That begin like <c>one</c> or <c>you</c>.</summary>
    private static readonly HashSet<string> AsYou =
        ["UNESCO", "UNEP", "UNAIDS", "UNODC", "UNOPS", "UNOG", "UNOV", "UNGGE", "USA", "USAID", "UAE", "UAV", "UPU", "UEFA", "UNIDO", "UNICEF", "UNIDIR", "UNITAR", "UNICRI", "EUR", "EURO", "EUROPOL", "EUROJUST", "ONE"];

    /// <summary>The article that is wrong before a word that begins with capitals; null where it may be said either way.</summary>
    public static string? WrongArticle(string word)
    {
        if (word is [_, '-', ..])
            return SaidWithVowel.Contains(char.ToUpperInvariant(word[0]), StringComparison.Ordinal) ? "a" : "an";

        var end = 1;
        while (end < word.Length && char.IsAsciiLetterUpper(word[end]))
            end++;
        var letters = word[..end];
        if (AsYou.Contains(letters))
            return "an";
        return letters[0] switch
        {
            'A' or 'E' or 'I' or 'O' => "a",
            'U' => HasVowel(letters.AsSpan(1)) ? null : "an",
            'H' => ByLetter.Contains(letters) ? "a" : null,
            'F' or 'L' or 'M' or 'N' or 'R' or 'S' or 'X' => AsWord.Contains(letters) ? "an" : ByLetter.Contains(letters) || IsUnpronounceable(letters) ? "a" : null,
            _ => "an",
        };
    }

    /// <summary>Whether no English word begins so, or the letters have no vowel.</summary>
    private static bool IsUnpronounceable(string letters) =>
        !HasVowel(letters)
        || (letters.Length > 1 && !IsVowel(letters[1]) && letters[..2] is not ("FL" or "FR" or "RH" or "SC" or "SH" or "SK" or "SL" or "SM" or "SN" or "SP" or "SQ" or "ST" or "SW"));

    private static bool HasVowel(ReadOnlySpan<char> letters)
    {
        foreach (var letter in letters)
        {
            if (IsVowel(letter))
                return true;
        }

        return false;
    }

    private static bool IsVowel(char letter) => letter is 'A' or 'E' or 'I' or 'O' or 'U' or 'Y';
}
