using System.Collections.Immutable;
using ReportKit.Papers.Recognition.Passages;

namespace ReportKit.Papers.Recognition.Rows;

/// <summary>A heading of a paper with what stands below it.</summary>
/// <param name="Level">1 to 3.</param>
/// <param name="Title">Its words, footnotes among them.</param>
internal sealed record SectionDraft(int Level, Passage Title)
{
    /// <summary>The footnotes at the end of the heading.</summary>
    public ImmutableArray<PaperNote> Closing { get; init; } = [];

    /// <summary>The paragraphs before the first row.</summary>
    public ImmutableArray<Passage> Introduction { get; init; } = [];

    public ImmutableArray<RowDraft> Rows { get; init; } = [];

    public bool HasDateHeadings { get; init; }

    public ImmutableArray<Doubt> Doubts { get; init; } = [];
}
