namespace ReportKit.Checks.English;

/// <summary>Which article goes before an English word, where its spelling leaves no doubt: “a European state”, “an important one”.</summary>
internal static class SpokenWords
{
    /// <summary>Shorter ones are mostly no nouns or adjectives, and stand after the letter of an item: <c>a and b</c>.</summary>
    private const int Shortest = 5;

    /// <summary>Shorter ones may be of another language: <c>an der</c>.</summary>
    private const int ShortestConsonant = 4;

    /// <summary>That begin like <c>one</c> or <c>you</c>.</summary>
    private static readonly HashSet<string> AsYou =
    [
        "european", "europe", "unique", "united", "union", "unit", "unity", "universal", "university", "uniform", "unilateral", "unified", "unanimous", "useful", "user",
        "usual", "utility", "one-sided", "one-off", "once", "euro",
    ];

    /// <summary>That begin with a silent h.</summary>
    private static readonly HashSet<string> Silent = ["hour", "honest", "honour", "honor", "honourable", "heir"];

    /// <summary>That stand after the letter of an item as well: <c>option a above</c>.</summary>
    private static readonly HashSet<string> Loose = ["above", "after", "again", "against", "although", "among", "around", "either", "instead", "outside", "until", "under"];

    private static readonly HashSet<string> Counted =
        ["point", "item", "option", "paragraph", "subparagraph", "section", "annex", "group", "type", "schedule", "plan", "category", "class", "grade", "vitamin", "hepatitis", "letter", "part"];

    /// <summary>The article that is wrong before a word in small letters or with a capital; null where there is a doubt.</summary>
    public static string? WrongArticle(string word)
    {
        if (word[0] is not (>= 'a' and <= 'z' or >= 'A' and <= 'Z'))
            return null;
        var lower = word.ToLowerInvariant();
        if (AsYou.Contains(lower))
            return "an";
        if (lower.StartsWith("one-", StringComparison.Ordinal))
            return "an";
        if (Silent.Contains(lower))
            return "a";
        if (word[0] is 'b' or 'c' or 'd' or 'f' or 'g' or 'j' or 'k' or 'l' or 'm' or 'n' or 'p' or 'q' or 'r' or 's' or 't' or 'v' or 'w' or 'z')
            return word.Length >= ShortestConsonant && word[1] is 'a' or 'e' or 'i' or 'o' or 'u' or 'r' or 'l' or 'h' && word.All(char.IsAsciiLetterLower) ? "an" : null;
        var mayBe = word[0] is 'a' or 'e' or 'i' or 'o' && word.Length >= Shortest && !word.EndsWith('s') && !Loose.Contains(word);
        return mayBe && word.AsSpan(0, 2) is not ("eu" or "ew" or "ou") && !word.StartsWith("one", StringComparison.Ordinal) && word.All(char.IsAsciiLetterLower) ? "a" : null;
    }

    /// <summary>Whether the words end with one after which a letter counts.</summary>
    public static bool IsCounted(ReadOnlySpan<char> before) => Counted.Contains(before[(before.LastIndexOf(' ') + 1)..].ToString().ToLowerInvariant());
}
