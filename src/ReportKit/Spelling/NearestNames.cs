namespace ReportKit.Spelling;

/// <summary>
/// Finds, for many names that are not known, which known one was most likely meant. Each name is looked up once; and where thousands
/// are unknown among thousands, a column was filled with something else, and no suggestion would help: after a number of comparisons
/// there are none, so that the time stays in proportion to the rows.
/// </summary>
public sealed class NearestNames(IEnumerable<string> known)
{
    /// <summary>About a second's work.</summary>
    private const int MostComparisons = 500_000;

    private readonly Lazy<string[]> names = new(() => [.. known]);
    private readonly Dictionary<string, string?> found = new(StringComparer.OrdinalIgnoreCase);
    private int comparisons;

    /// <summary>The known name that was meant, or null where none is near, as <see cref="Nearest.To"/> has it.</summary>
    public string? To(string typed)
    {
        var name = typed.Trim();
        if (found.TryGetValue(name, out var near))
            return near;
        if (comparisons >= MostComparisons)
            return null;

        comparisons += names.Value.Length;
        near = Nearest.To(name, names.Value);
        found.Add(name, near);
        return near;
    }

    /// <summary>Asks whether the known name was meant; where none is near, <paramref name="advice"/>.</summary>
    public string Or(string typed, string advice) => To(typed) is { } near ? $"Did you mean “{near}”?" : advice;
}
