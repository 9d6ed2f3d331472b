using F23.StringSimilarity;

namespace ReportKit.Spelling;

/// <summary>Finds what a person most likely meant by a name that is not known.</summary>
public static class Nearest
{
    /// <summary>
    /// The candidate that the fewest slips of the hand separate from <paramref name="typed"/> (letters changed, left out,
    /// added or swapped; case ignored), or null where none is near: at most a third of the letters may differ. Nothing is near
    /// to a word that is not there.
    /// </summary>
    public static string? To(string typed, IEnumerable<string> candidates)
    {
        if (string.IsNullOrWhiteSpace(typed))
            return null;

        var slips = new OptimalStringAlignment();
        var wanted = typed.ToLowerInvariant();
        string? best = null;
        double limit = Math.Max(1, typed.Length / 3) + 1;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - typed.Length) >= limit)
                continue;

            var distance = slips.Distance(wanted, candidate.ToLowerInvariant());
            if (distance < limit)
            {
                limit = distance;
                best = candidate;
            }
        }

        return best;
    }
}
