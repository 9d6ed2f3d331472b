namespace ReportKit.Document;

/// <summary>
/// Emphasis taken apart. What each way looks like is then said by a switch over all of them without a default, which does not compile
/// while one is missing.
/// </summary>
public static class EmphasisParts
{
    /// <summary>Each way in which words stand out, one by one.</summary>
    public static IEnumerable<Emphasis> Each(this Emphasis emphasis)
    {
        for (var way = 1; way <= (int)emphasis; way <<= 1)
        {
            if (((int)emphasis & way) != 0)
                yield return (Emphasis)way;
        }
    }
}
