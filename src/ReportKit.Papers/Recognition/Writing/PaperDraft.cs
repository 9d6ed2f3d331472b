using System.Collections.Immutable;
using ReportKit.Languages;
using ReportKit.Papers.Recognition.Notes;
using ReportKit.Papers.Recognition.Passages;
using ReportKit.Papers.Recognition.Rows;
using ReportKit.Schema;

namespace ReportKit.Papers.Recognition.Writing;

/// <summary>A paper as it is understood, before it is written into cells.</summary>
/// <param name="Number">Of the report.</param>
/// <param name="Report">Its row of Reports.</param>
/// <param name="Settings">Names and values.</param>
/// <param name="Notes">What each footnote says.</param>
internal sealed record PaperDraft(
    string Number,
    RowCells Report,
    ImmutableArray<(string Name, string Value)> Settings,
    ReportLanguage Language,
    ImmutableArray<SectionDraft> Sections,
    IReadOnlyDictionary<PaperNote, NoteReading> Notes,
    CitedSources Sources,
    SourceIds Ids)
{
    /// <summary>The footnotes that stand in their own words, because the columns print others.</summary>
    public ImmutableHashSet<PaperNote> AsWords { get; init; } = [];
}
