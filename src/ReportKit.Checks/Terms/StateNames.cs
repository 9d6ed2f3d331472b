namespace ReportKit.Checks.Terms;

/// <summary>
/// The short names by which the United Nations calls states (its terminology database, UNTERM), beside other names that they have or
/// had. Names that are part of a longer one that is right are left alone there.
/// </summary>
internal static class StateNames
{
    public static IReadOnlyList<StateName> All { get; } =
    [
        new("Bolivia", "Bolivia (Plurinational State of)", Before: ["Plurinational State of"], After: ["(Plurinational"]),
        new("Bosnia", "Bosnia and Herzegovina", After: ["and Herzegovina", "and Hercegovina", "& Herzegovina"]),
        new("Brunei", "Brunei Darussalam", After: ["Darussalam"]),
        new("Burma", "Myanmar"),
        new("Byelorussia", "Belarus"),
        new("Belorussia", "Belarus"),
        new("Cape Verde", "Cabo Verde"),
        new("Ceylon", "Sri Lanka"),
        new("Czech Republic", "Czechia"),
        new("East Timor", "Timor-Leste"),
        new("Great Britain", "United Kingdom", Before: ["United Kingdom of"]),
        new("Holland", "Netherlands"),
        new("Iran", "Iran (Islamic Republic of)", Before: ["Islamic Republic of"], After: ["(Islamic"]),
        new("Ivory Coast", "Côte d’Ivoire"),
        new("Kirghizia", "Kyrgyzstan"),
        new("Kyrgyz Republic", "Kyrgyzstan"),
        new("Laos", "Lao People’s Democratic Republic"),
        new("Macedonia", "North Macedonia", Before: ["North", "Republic of", "Yugoslav Republic of"]),
        new("Micronesia", "Micronesia (Federated States of)", Before: ["Federated States of"], After: ["(Federated"]),
        new("Moldavia", "Republic of Moldova"),
        new("Moldova", "Republic of Moldova", Before: ["Republic of"]),
        new("North Korea", "Democratic People’s Republic of Korea"),
        new("Russia", "Russian Federation"),
        new("Slovak Republic", "Slovakia"),
        new("South Korea", "Republic of Korea"),
        new("Swaziland", "Eswatini"),
        new("Syria", "Syrian Arab Republic"),
        new("Tanzania", "United Republic of Tanzania", Before: ["United Republic of", "Republic of"]),
        new("Turkey", "Türkiye"),
        new("Upper Volta", "Burkina Faso"),
        new("Venezuela", "Venezuela (Bolivarian Republic of)", Before: ["Bolivarian Republic of"], After: ["(Bolivarian"]),
        new("Vietnam", "Viet Nam", Before: ["North", "South"]),
        new("Western Samoa", "Samoa"),
        new("Zaire", "Democratic Republic of the Congo"),
    ];
}

/// <summary>A name that a state has or had, and the one that the United Nations uses.</summary>
internal sealed record StateName(string Other, string Official, string[]? Before = null, string[]? After = null)
{
    /// <summary>Whether the name stands here as a name of its own, and not as part of the official one or of that of a person, a street or a ship.</summary>
    public bool StandsAt(string text, int at)
    {
        if (string.CompareOrdinal(text, at, Other, 0, Other.Length) != 0)
            return false;

        var before = text.AsSpan(0, at).TrimEnd();
        var after = text.AsSpan(at + Other.Length);
        if (after is [var next, ..] && (char.IsLetterOrDigit(next) || next == '-'))
            return false;
        after = after.TrimStart();
        foreach (var words in Before ?? [])
        {
            if (before.EndsWith(words, StringComparison.Ordinal))
                return false;
        }

        foreach (var words in After ?? [])
        {
            if (after.StartsWith(words, StringComparison.Ordinal))
                return false;
        }

        return !IsInLongerName(text, at, before, after);
    }

    private static bool IsInLongerName(string text, int at, ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (after is [>= 'A' and <= 'Z', ..])
            return true;
        if (before.IsEmpty || at == before.Length || Sentence.StartsAt(text, at))
            return at > 0 && at == before.Length && text[at - 1] is '-' or '/';

        var start = before.LastIndexOfAny(" \n(“") + 1;
        var word = before[start..];
        return word.Length > 2 && char.IsUpper(word[0]) && char.IsLetter(word[^1]) && !Sentence.StartsAt(text, start) && word is not ("Ambassador" or "President" or "Minister");
    }
}
