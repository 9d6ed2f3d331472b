using ReportKit.Checks.Passages;
using ReportKit.Checks.Terms;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Checks.Views;

/// <summary>One place at which an abbreviation stands in our own words.</summary>
/// <param name="Expansion">What it stands for according to this place; null where the place does not say.</param>
public sealed record AbbreviationUse(Passage Passage, int At, int Length, Expansion? Expansion)
{
    /// <summary>Where it begins, with the mark before it in <c>(“FN”)</c>: that does not make it words of others.</summary>
    public int Start => At > 1 && Passage.Text[At - 2] == '(' ? At - 1 : At;

    public bool IsQuoted => Passage.IsQuotedAt(Start);

    /// <summary>The abbreviation as written.</summary>
    public string Word => Passage.Text.Substring(At, Length);

    /// <summary>Its row among those of its report.</summary>
    internal int Row { get; init; }

    /// <summary>Its cell among all.</summary>
    internal int Cell { get; init; }

    /// <summary>Where in the words of the cell a reader meets it: in a footnote, at its mark.</summary>
    internal int Mark { get; init; }

    /// <summary>Its footnote among those of the cell; of the words of the cell, more than any.</summary>
    internal int Note { get; init; }

    /// <summary>Whether a reader of the report meets it before another.</summary>
    internal bool IsBefore(AbbreviationUse other) =>
        Row != other.Row ? Row < other.Row
        : Cell != other.Cell ? Cell < other.Cell
        : Mark != other.Mark ? Mark < other.Mark
        : Note != other.Note ? Note < other.Note
        : At < other.At;
}

/// <summary>One abbreviation in one report.</summary>
public sealed class AbbreviationInReport(Report report, string key)
{
    private readonly List<AbbreviationUse> introductions = [];

    public Report Report { get; } = report;

    /// <summary>See <see cref="AcronymScanner.Key"/>.</summary>
    public string Key { get; } = key;

    /// <summary>The places that introduce it to the reader, in their order: <c>Full Name (FN)</c>.</summary>
    public IEnumerable<AbbreviationUse> Introductions => introductions;

    /// <summary>Whether a reader learns somewhere what it stands for, be it in words that we quote.</summary>
    public bool IsIntroduced => introductions.Count > 0 || IsIntroducedByOthers;

    internal bool IsIntroducedByOthers { get; set; }

    /// <summary>The first place in our own sentences that uses it without introducing it; titles do not count.</summary>
    public AbbreviationUse? FirstUse { get; private set; }

    /// <summary>How often it is used outside of its introductions.</summary>
    public int Count { get; private set; }

    internal void AddIntroduction(AbbreviationUse use) => introductions.Insert(introductions.FindLastIndex(other => other.IsBefore(use)) + 1, use);

    internal void AddUse(AbbreviationUse use)
    {
        Count++;
        if (use.Passage.Role == TextRole.Prose && (FirstUse is null || use.IsBefore(FirstUse)) && !use.IsQuoted)
            FirstUse = use;
    }
}
