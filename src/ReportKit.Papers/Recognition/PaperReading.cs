using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Findings;
using ReportKit.Papers.Recognition.Notes;
using ReportKit.Papers.Recognition.Outline;
using ReportKit.Papers.Recognition.Rows;
using ReportKit.Papers.Recognition.Speakers;
using ReportKit.Papers.Recognition.Writing;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Papers.Recognition;

/// <summary>
/// Turns a published paper into rows: its parts first (cover, contents, text, closing page), then the footnotes, then the text heading by
/// heading; what comes of it is printed again and laid beside the paper, so that no word is lost.
/// </summary>
public static class PaperReading
{
    private const int FirstLine = 2;

    /// <summary>Reads a paper for a workbook that holds nothing yet.</summary>
    public static Outcome<Dataset> Read(Paper paper) => Read(paper, Dataset.Empty);

    /// <param name="known">The workbook that the rows are for: speakers are called as there, and no ID stands twice.</param>
    /// <returns>The rows, with places as a workbook has them that holds nothing else, and each reading that is uncertain.</returns>
    public static Outcome<Dataset> Read(Paper paper, Dataset known)
    {
        var parts = PaperParts.Of(paper);
        var cover = CoverPage.Of(parts.Cover, paper.Properties);
        var language = PaperLanguage.Of(parts.Body.Select(line => line.Words));
        var notes = NoteReader.Of(parts.Notes);
        var abbreviations = IntroducedAbbreviation.In(parts.Body.Select(line => line.Words).Concat(parts.Notes.Select(note => note.Line.Text)));
        var names = NamesOf(abbreviations, known);

        var readings = notes.Read.ToDictionary(note => note.Note);
        var sections = new SourcedRows(readings).Of(Chapters.Read(parts, names, PaperDay.Of(cover, parts.Body)));
        var number = cover.Number ?? PaperNumber.Of(paper.Name);
        var draft = PrintedAgain.Corrected(new PaperDraft(
            number,
            ReportRow.Of(number, cover, sections, notes.Retrieval?.Day, FirstLine),
            SeriesSettings.Of(parts, cover, language, notes),
            language,
            sections,
            readings,
            notes.Sources,
            new SourceIds(notes.Sources, known.Sources.Keys)));

        var dataset = PaperSheets.Write(draft, sheet => sheet switch
        {
            _ when sheet == SpeakerColumns.Sheet => SpeakerRows.Of(draft.Sections.SelectMany(section => section.Rows), names, FirstLine),
            _ when sheet == AbbreviationColumns.Sheet => [.. abbreviations.Select((one, at) => RowCells.Of(sheet, FirstLine + at, (AbbreviationColumns.Abbreviation, one.Abbreviation), (AbbreviationColumns.Expansion, one.Expansion)))],
            _ => [],
        });
        return new Outcome<Dataset>(dataset, [.. paper.Findings, .. ReadingFindings.Of(paper, parts, cover, draft, dataset)]);
    }

    /// <summary>The names that are known, with those that the paper introduces.</summary>
    private static NameBook NamesOf(ImmutableArray<IntroducedAbbreviation> abbreviations, Dataset known)
    {
        var names = new NameBook(known.Speakers.Rows);
        foreach (var one in abbreviations.Where(one => char.IsUpper(one.Expansion[0]) && one.Expansion.Contains(' ', StringComparison.Ordinal) && names.Find(one.Abbreviation) is null))
            names.Add(new KnownSpeaker(NameBook.Bare(one.Expansion), SpeakerKinds.Of(one.Expansion), null, [one.Abbreviation]));
        return names;
    }
}
