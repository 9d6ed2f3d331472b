using System.Collections.Immutable;
using ReportKit.Papers.Recognition.Passages;

namespace ReportKit.Papers.Recognition.Outline;

/// <summary>The parts of a paper: what a cover says, the entries of the contents, the text, the closing page, and what belongs to the pages.</summary>
/// <param name="Cover">All before the contents, or before the text.</param>
/// <param name="Contents">Of the contents page.</param>
/// <param name="Body">The text.</param>
/// <param name="Closing">The last page, where it only says whose the paper is.</param>
/// <param name="Furniture">Running lines and page numbers.</param>
/// <param name="Notes">The footnotes, in their order.</param>
internal sealed record PaperParts(
    ImmutableArray<PaperLine> Cover,
    ContentsPage Contents,
    ImmutableArray<PaperLine> Body,
    ImmutableArray<PaperLine> Closing,
    ImmutableArray<PaperLine> Furniture,
    ImmutableArray<PaperNote> Notes)
{
    public static PaperParts Of(Paper paper)
    {
        var notes = ImmutableArray.CreateBuilder<PaperNote>();
        var lines = paper.Paragraphs.Select(paragraph => Line(paragraph, notes)).Where(line => line.Words.Length > 0 || !line.Passage.Notes.IsEmpty).ToList();
        ImmutableArray<PaperLine> furniture = [.. lines.Where(line => line.Look.Part == PaperPart.Furniture)];
        lines.RemoveAll(line => line.Look.Part == PaperPart.Furniture);
        var contents = ContentsPage.In(lines);
        var text = contents.Without(lines);
        var closing = ClosingPage.StartIn(text);
        var body = CoverPage.EndIn(text[..closing], contents);
        return new PaperParts([.. text[..body]], contents, [.. text[body..closing]], [.. text[closing..]], furniture, notes.ToImmutable());
    }

    private static PaperLine Line(PaperParagraph paragraph, ImmutableArray<PaperNote>.Builder notes)
    {
        var passage = Passage.Of(paragraph.Content, footnote =>
        {
            ImmutableArray<Passage> paragraphs = [.. footnote.Paragraphs.Select(note => Passage.Of(note.Content, inner => new PaperNote(0, [], paragraph.Place)))];
            var note = new PaperNote(notes.Count + 1, paragraphs, paragraph.Place);
            notes.Add(note);
            return note;
        });
        return new PaperLine(passage.Trim(), paragraph.Look, paragraph.Place);
    }
}
