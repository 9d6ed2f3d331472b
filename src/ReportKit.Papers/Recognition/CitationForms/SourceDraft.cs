using ReportKit.Dates;
using ReportKit.Sheets;

namespace ReportKit.Papers.Recognition.CitationForms;

/// <summary>What a citation says of its source, by the columns of Sources.</summary>
internal sealed record SourceDraft(SourceKind Kind)
{
    public string? Author { get; init; }

    public string? Title { get; init; }

    public string? Container { get; init; }

    public string? Meeting { get; init; }

    public string? Session { get; init; }

    public DateSpan? Date { get; init; }

    public string? Symbol { get; init; }

    public string? Publisher { get; init; }

    /// <summary>Its web address.</summary>
    public string? Address { get; init; }
}
