using System.Collections.Immutable;
using ReportKit.Findings;
using ReportKit.Papers.Recognition.Notes;
using ReportKit.Papers.Recognition.Passages;
using ReportKit.Sheets;

namespace ReportKit.Papers.Recognition.Rows;

/// <summary>
/// What rows leave out and their footnotes say: the day of words whose source has one, and the document of which they quote points
/// (<c>Point 10: “…”</c>), which the paragraphs before cite.
/// </summary>
internal sealed class SourcedRows(IReadOnlyDictionary<PaperNote, NoteReading> notes)
{
    public ImmutableArray<SectionDraft> Of(ImmutableArray<SectionDraft> sections) => [.. sections.Select(Of)];

    private SectionDraft Of(SectionDraft section)
    {
        var document = Document(section.Introduction.SelectMany(paragraph => paragraph.Notes));
        var rows = ImmutableArray.CreateBuilder<RowDraft>(section.Rows.Length);
        foreach (var row in section.Rows)
        {
            var above = rows.Count > 0 ? rows[^1] : null;
            if (row.Kind == StatementKind.Narrative)
                document = Document(row.Origin.SelectMany(paragraph => paragraph.Notes)) ?? document;
            rows.Add(row.IsQuotation ? Dated(Attributed(row, document, above), document, above) : row);
        }

        return section with { Rows = rows.ToImmutable() };
    }

    private CitedSource? Document(IEnumerable<PaperNote> cited) =>
        cited.Select(note => notes.GetValueOrDefault(note)?.LastCitation?.Source)
            .LastOrDefault(source => source?.Draft.Kind is SourceKind.Report or SourceKind.Document or SourceKind.Resolution or SourceKind.Treaty or SourceKind.Letter);

    private static RowDraft Attributed(RowDraft row, CitedSource? document, RowDraft? above)
    {
        if (row.Speaker is not null || document is null || row.LeadIn is not { } lead || !LeadIn.NamesPartOfDocument(lead.Words))
            return row.Speaker is null && row.Kind == StatementKind.Continuation ? row with { Speaker = above?.Speaker } : row;
        var name = Short(document.Draft.Title ?? document.Draft.Symbol ?? document.Draft.Author);
        return name is null ? row : row with
        {
            Speaker = name,
            Doubts = row.Doubts.Add(new Doubt(FileRules.SpeakerGuessed, StatementColumns.Speaker, $"“{lead.Words.Trim()}” is taken for a part of “{name}”, which is cited above.", "Compare it with the paper.")),
        };
    }

    /// <summary>The title up to what it is on.</summary>
    private static string? Short(string? title)
    {
        if (title is null)
            return null;
        foreach (var joint in new[] { " on ", " concerning ", " regarding ", ": ", " – ", " sur " })
        {
            if (title.IndexOf(joint, StringComparison.Ordinal) is > 10 and var at)
                title = title[..at];
        }

        return title.Trim();
    }

    private RowDraft Dated(RowDraft row, CitedSource? document, RowDraft? above)
    {
        if (row.Date is not null)
            return row;
        var own = row.Closing.Select(note => notes.GetValueOrDefault(note)?.Citations.FirstOrDefault()?.Source).FirstOrDefault(source => source is not null);
        var isPart = row.LeadIn is { } lead && LeadIn.NamesPartOfDocument(lead.Words);
        var source = isPart ? document : own;
        if (source?.Draft.Date is not { From.Month: > 0 } date)
            return row.Kind == StatementKind.Continuation ? row with { Date = above?.Date } : row;
        var doubt = new Doubt(FileRules.DateGuessed, StatementColumns.Date, "The date is that of the source; the paper gives none with the words.", "Compare it with the paper.");
        return row with { Date = date, Doubts = row.Doubts.Add(doubt) };
    }
}
