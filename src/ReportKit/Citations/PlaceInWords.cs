namespace ReportKit.Citations;

/// <summary>
/// Where a citation in somebody's own words (<c>Cite as</c>) has its page or time, if that is not where others have it:
/// <c>“Budget,” {locator}, Avaria, 2025</c>. Without a locator it is left out, with its comma.
/// </summary>
public static class PlaceInWords
{
    /// <summary>Stands for the page or time.</summary>
    public const string Locator = "{locator}";

    public static bool IsIn(string citation) => citation.Contains(Locator, StringComparison.OrdinalIgnoreCase);

    /// <param name="printed">The page or time as it is printed; null where none is cited.</param>
    internal static string Filled(string citation, string? printed)
    {
        var at = citation.IndexOf(Locator, StringComparison.OrdinalIgnoreCase);
        var (before, after) = (citation[..at], citation[(at + Locator.Length)..]);
        if (printed is not null)
            return before + printed + after;

        var head = before.TrimEnd();
        if (head is [.., ','])
            return (after is [',' or '.' or ';', ..] ? head[..^1] : head) + after;
        return after is [',', ' ', ..] ? before + after[2..] : head + after;
    }
}
