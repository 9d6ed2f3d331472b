using System.Collections.Immutable;
using System.Globalization;
using ReportKit.Document;
using ReportKit.Findings;

namespace ReportKit.Papers.Text;

/// <summary>
/// The text of a PDF, with the lines of its pages: running lines are known by their repetition, footnotes by their numbers at the foot of a
/// page, their marks by the same numbers close to words, paragraphs by lines that end before they are full.
/// </summary>
internal sealed class PageText(string text, string name)
{
    private readonly List<Finding> findings = [];

    public Paper Read()
    {
        var pages = TextPage.Of(text);
        var furniture = RunningLines.TakeFrom(pages);
        var notes = new PageNotes().TakeFrom(pages);
        var lines = new PageLines(pages);
        var paragraphs = ImmutableArray.CreateBuilder<PaperParagraph>();
        paragraphs.AddRange(furniture.Select(line => new PaperParagraph([new Words(line.Text)], new PaperLook(PaperPart.Furniture), Place(line.Page))));
        var marks = new NoteMarks(notes);
        foreach (var paragraph in lines.Paragraphs())
            paragraphs.Add(new PaperParagraph(marks.Tie(paragraph.Text), ListLook(paragraph), Place(paragraph.Page)));
        foreach (var note in marks.Left())
        {
            findings.Add(new Finding(FileRules.NoteGuessed, Severity.Warning, new Place($"{name}: {Place(note.Page)}"), $"The mark of footnote {note.Number} was not found; its words stand after the text.", "Put it where it belongs."));
            paragraphs.Add(new PaperParagraph([new Words(note.Number.ToString(CultureInfo.InvariantCulture) + " "), .. new MarkdownInlines(null).Of(note.Text)], new PaperLook(), Place(note.Page)));
        }

        return new Paper(name, paragraphs.ToImmutable(), [.. findings]);
    }

    private static PaperLook ListLook(PageParagraph paragraph) => new() { Page = paragraph.Page, ListMark = paragraph.Bullet is null ? null : new PaperListMark(paragraph.Bullet, 0) };

    private static string Place(int page) => "p. " + page.ToString(CultureInfo.InvariantCulture);
}
