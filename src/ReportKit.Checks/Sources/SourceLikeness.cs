using ReportKit.Checks.DatesInText;
using ReportKit.Checks.Passages;
using ReportKit.Sheets;

namespace ReportKit.Checks.Sources;

/// <summary>Whether two rows may describe one source.</summary>
internal static class SourceLikeness
{
    /// <summary>Whether nothing says that they are two; what one leaves blank says nothing.</summary>
    public static bool Agree(Source one, Source other) =>
        AreAlike(one.Author, other.Author) && AreAlike(one.Title, other.Title) && AreAlike(one.Meeting, other.Meeting) && AreAlike(one.Session, other.Session) && AreOfOneTime(one, other);

    public static bool AreOfOneTime(Source one, Source other) => one.Date is not { } date || other.Date is not { } second || Days.Of(date).Overlap(Days.Of(second));

    /// <summary>Whether two titles or names are the same but for marks, case, a part that one leaves out, or few words of many.</summary>
    public static bool AreAlike(string? one, string? other)
    {
        if (one is null || other is null || one.Trim().Equals(other.Trim(), StringComparison.OrdinalIgnoreCase))
            return true;

        var (first, second) = (Words(one), Words(other));
        var (few, many) = first.Count <= second.Count ? (first, second) : (second, first);
        if (few.Any(word => char.IsAsciiDigit(word[0]) && !many.Contains(word)) && many.Any(word => char.IsAsciiDigit(word[0]) && !few.Contains(word)))
            return false;
        return few.Count > 0 && 4 * few.Count(many.Contains) >= 3 * few.Count;
    }

    private static HashSet<string> Words(string text)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in new WordScanner(text))
        {
            if (word.Length > 2 || char.IsDigit(text[word.At]))
                words.Add(word.In(text).ToString().ToLowerInvariant());
        }

        words.Remove("the");
        words.Remove("and");
        return words;
    }
}
