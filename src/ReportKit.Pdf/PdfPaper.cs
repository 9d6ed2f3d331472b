using System.Collections.Immutable;
using ReportKit.Findings;
using ReportKit.Papers;
using ReportKit.Pdf.Notes;
using ReportKit.Pdf.Pages;
using ReportKit.Pdf.Paragraphs;

namespace ReportKit.Pdf;

/// <summary>
/// A paper from a PDF that has its words as text: letters to words, lines, paragraphs in reading order, with running lines told
/// apart, and notes at their marks.
/// </summary>
public static class PdfPaper
{
    /// <param name="path">The file.</param>
    /// <param name="name">What people call it.</param>
    /// <exception cref="UnusableFileException">It is no PDF, cannot be read, or has only pictures of its pages.</exception>
    public static Paper Read(string path, string name)
    {
        using var file = PdfPages.Open(path);
        var pages = new List<PageText>(file.Count);
        for (var number = 1; number <= file.Count; number++)
            pages.Add(file.Page(number));
        if (pages.TrueForAll(page => page.Lines.Count == 0))
            throw new UnusableFileException($"{name} has no text, only pictures of its pages, as a scanner makes them. Have it read by a program for text recognition (OCR), save it with the text, and import that.");

        var running = new RunningLines(pages);
        List<PageText> inner = [.. pages.Select(page => page with { Lines = [.. page.Lines.Where(line => !running.Holds(line))] })];
        var endNotes = new EndNotes(inner);
        var notes = new NoteLines(endNotes.Body);
        var remarks = new PdfRemarks(name);
        var writer = new PaperWriter(notes.Body, [.. notes.Notes, .. endNotes.Notes], file.Outline());
        remarks.NotesWithoutMark(writer.Loose);
        remarks.MarksWithoutNote(writer.UnknownMarks);
        var paragraphs = ImmutableArray.CreateBuilder<PaperParagraph>();
        paragraphs.AddRange(writer.Paragraphs());
        paragraphs.AddRange(Furniture(pages, running));
        remarks.Pages(pages);
        return new Paper(name, paragraphs.DrainToImmutable(), remarks.Findings()) { Properties = new PaperProperties(file.Title, file.Authors) };
    }

    private static IEnumerable<PaperParagraph> Furniture(IEnumerable<PageText> pages, RunningLines running)
    {
        foreach (var page in pages)
        {
            foreach (var line in page.Lines.Where(running.Holds))
                yield return Plain(page.Number, line.Text, new PaperLook(PaperPart.Furniture) { Size = line.Size, Page = page.Number });
            foreach (var text in page.Turned)
                yield return Plain(page.Number, text, new PaperLook(PaperPart.TextBox) { Page = page.Number });
        }
    }

    private static PaperParagraph Plain(int page, string text, PaperLook look) => new([new Document.Words(text)], look, PageText.PlaceOf(page));
}
