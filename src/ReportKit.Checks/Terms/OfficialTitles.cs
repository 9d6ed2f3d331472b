namespace ReportKit.Checks.Terms;

/// <summary>The words that titles of officials are made of.</summary>
internal static class OfficialTitles
{
    /// <summary>The last words of titles.</summary>
    public static readonly string[] Heads =
    [
        "Secretary-General", "Under-Secretary-General", "Assistant-Secretary-General", "Director-General", "General", "Secretary", "Representative", "Envoy", "Minister",
        "President", "Vice-President", "Director", "Chair", "Vice-Chair", "Co-Chair", "Adviser", "Advisor", "Commissioner", "Rapporteur", "Registrar", "Coordinator", "Facilitator",
    ];

    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "Ambassador", "Secretary", "General", "Under", "Assistant", "Deputy", "Representative", "Permanent", "High", "Special", "Envoy", "Tech", "Technology", "Prime",
        "Foreign", "Minister", "President", "Vice", "Director", "Managing", "Executive", "Chair", "Chairperson", "Co", "Adviser", "Advisor", "Commissioner", "Rapporteur",
        "Registrar", "Coordinator", "Facilitator", "Counsellor", "Consul", "Senior", "Chief", "Officer",
    };

    /// <summary>Whether a word is part of a title; of a word with hyphens, each part.</summary>
    public static bool Is(string word) => word.Split('-').All(Words.Contains);

    /// <summary>First and last name, alone or after a title; null where the name is no person's.</summary>
    public static string? PersonIn(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words is [.. var title, var first, var last] && IsName(first) && IsName(last) && (title.Length == 0 || title.Any(Is) || title.Any(IsHonorific)) ? $"{first} {last}" : null;
    }

    private static bool IsHonorific(string word) => word is "Mr." or "Mr" or "Ms." or "Ms" or "Mrs." or "Mrs" or "Dr." or "Dr" or "H.E.";

    /// <summary>A capital with small letters after it, and no title.</summary>
    public static bool IsName(string word) =>
        word.Length > 1 && char.IsUpper(word[0]) && char.IsLower(word[^1]) && !word.EndsWith('.') && !Is(word);
}
