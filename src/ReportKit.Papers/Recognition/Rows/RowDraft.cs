using System.Collections.Immutable;
using ReportKit.Dates;
using ReportKit.Papers.Recognition.Passages;
using ReportKit.Sheets;

namespace ReportKit.Papers.Recognition.Rows;

/// <summary>A row of Statements while a paper is read: its words still as they stand in the paper.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The quotation without its outer marks, or the words of a narrative.</param>
/// <param name="Origin">All that the row has of the paper, in its order; what it falls back to.</param>
internal sealed record RowDraft(StatementKind Kind, Passage Text, ImmutableArray<Passage> Origin)
{
    /// <summary>As printed before the quotation.</summary>
    public Passage? LeadIn { get; init; }

    /// <summary>Whether the lead-in is a paragraph of its own.</summary>
    public bool LeadInStandsAlone { get; init; }

    public string? Speaker { get; init; }

    public string? OnBehalfOf { get; init; }

    public DateSpan? Date { get; init; }

    /// <summary>Whether the date is that of a heading above.</summary>
    public bool IsDatedByHeading { get; init; }

    /// <summary>Whether it is a date heading, which the report makes itself where dates stand in order.</summary>
    public bool IsDateHeading { get; init; }

    /// <summary>The footnotes at the end of the row.</summary>
    public ImmutableArray<PaperNote> Closing { get; init; } = [];

    public Passage? Context { get; init; }

    /// <summary>Null where it is the usual one.</summary>
    public string? ContextLabel { get; init; }

    public ImmutableArray<Doubt> Doubts { get; init; } = [];

    public bool IsQuotation => Kind is StatementKind.Statement or StatementKind.Continuation;

    /// <summary>The same words as plain paragraphs, which print whatever the paper has.</summary>
    public RowDraft AsNarrative() => new(StatementKind.Narrative, Passage.Join("\n\n", Origin), Origin)
    {
        Speaker = Speaker,
        OnBehalfOf = OnBehalfOf,
        Date = Date,
        IsDatedByHeading = IsDatedByHeading,
    };
}
