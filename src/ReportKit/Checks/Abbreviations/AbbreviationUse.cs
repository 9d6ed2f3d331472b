using ReportKit.Datasets;

namespace ReportKit.Checks.Abbreviations;

/// <summary>One place at which an abbreviation stands in our own words.</summary>
/// <param name="Expansion">What it stands for according to this place; null where the place does not say.</param>
public sealed record AbbreviationUse(Passage Passage, int At, int Length, Expansion? Expansion)
{
    /// <summary>Where it comes in its report, as a reader meets it.</summary>
    internal (int Row, int Cell, int Mark, int Note, int At) Order { get; init; }

    /// <summary>Where it begins, with the mark before it in <c>(“FN”)</c>: that does not make it words of others.</summary>
    public int Start => At > 1 && Passage.Text[At - 2] == '(' ? At - 1 : At;

    public bool IsQuoted => Passage.IsQuotedAt(Start);

    /// <summary>The abbreviation as written.</summary>
    public string Word => Passage.Text.Substring(At, Length);
}

/// <summary>One abbreviation in one report.</summary>
public sealed class AbbreviationInReport(Report report, string key)
{
    private readonly List<AbbreviationUse> introductions = [];

    public Report Report { get; } = report;

    /// <summary>See <see cref="AcronymScanner.Key"/>.</summary>
    public string Key { get; } = key;

    /// <summary>The places that introduce it to the reader, in their order: <c>Full Name (FN)</c>.</summary>
    public IEnumerable<AbbreviationUse> Introductions => introductions.OrderBy(use => use.Order);

    /// <summary>Whether a reader learns somewhere what it stands for, be it in words that we quote.</summary>
    public bool IsIntroduced => introductions.Count > 0 || IsIntroducedByOthers;

    internal bool IsIntroducedByOthers { get; set; }

    /// <summary>The first place in our own sentences that uses it without introducing it; titles do not count.</summary>
    public AbbreviationUse? FirstUse { get; private set; }

    /// <summary>How often it is used outside of its introductions.</summary>
    public int Count { get; private set; }

    internal void AddIntroduction(AbbreviationUse use) => introductions.Add(use);

    internal void AddUse(AbbreviationUse use)
    {
        Count++;
        if (use.Passage.Role == TextRole.Prose && (FirstUse is null || use.Order.CompareTo(FirstUse.Order) < 0) && !use.IsQuoted)
            FirstUse = use;
    }
}
