using System.Collections.Immutable;
using ReportKit.Document;
using ReportKit.Papers;
using ReportKit.Pdf.Notes;
using ReportKit.Pdf.Pages;

namespace ReportKit.Pdf.Paragraphs;

/// <summary>Writes the lines of a PDF as the paragraphs of a paper.</summary>
internal sealed class PaperWriter
{
    private readonly IReadOnlyList<PageText> pages;
    private readonly List<TextLine> lines;
    private readonly NoteTies ties;
    private readonly LineMetrics metrics;
    private readonly ParagraphBreaks breaks;
    private readonly ParagraphBreaks noteBreaks;
    private readonly LineJoints joints;
    private readonly ContentsLines contents;
    private readonly ParagraphLooks looks;

    /// <param name="pages">Without running lines and notes.</param>
    public PaperWriter(IReadOnlyList<PageText> pages, IReadOnlyList<PdfNote> notes, IReadOnlyList<OutlineEntry> outline)
    {
        this.pages = pages;
        lines = [.. pages.SelectMany(page => page.Lines)];
        ties = new NoteTies(lines, notes);
        List<TextLine> ofNotes = [.. notes.SelectMany(note => note.Lines)];
        contents = new ContentsLines(pages);
        metrics = new LineMetrics([.. lines.Where(line => contents.Of(line) is null)]);
        breaks = new ParagraphBreaks(metrics);
        noteBreaks = new ParagraphBreaks(new LineMetrics(ofNotes));
        joints = new LineJoints([.. lines, .. ofNotes]);
        looks = new ParagraphLooks(metrics, outline);
    }

    /// <summary>The notes for which no mark was found.</summary>
    public IReadOnlyList<PdfNote> Loose => ties.Loose;

    /// <summary>The marks for which no note was found.</summary>
    public IReadOnlyList<BodyMark> UnknownMarks => ties.Unknown;

    /// <summary>The paragraphs in reading order; notes that have no mark follow the text of their page.</summary>
    public IEnumerable<PaperParagraph> Paragraphs()
    {
        var loose = new Queue<PdfNote>(ties.Loose);
        var paragraph = new List<TextLine>();
        for (var at = 0; at < lines.Count; at++)
        {
            if (paragraph.Count > 0 && !IsEntry(at) && !IsEntry(at - 1) && breaks.GoesOn(paragraph, lines[at]))
            {
                paragraph.Add(lines[at]);
                continue;
            }

            if (paragraph.Count > 0 && !contents.Begins(at > 1 ? lines[at - 2] : null, lines[at - 1], lines[at]))
            {
                yield return Written(paragraph);
                paragraph = [];
            }

            for (; loose.TryPeek(out var note) && note.Page < lines[at].Page; loose.Dequeue())
                yield return Written(note);
            paragraph.Add(lines[at]);
        }

        if (paragraph.Count > 0)
            yield return Written(paragraph);
        foreach (var note in loose)
            yield return Written(note);
    }

    private bool IsEntry(int at) => at >= 0 && contents.Of(lines[at]) is not null;

    private PaperParagraph Written(List<TextLine> paragraph)
    {
        var text = string.Concat(paragraph.SelectMany(line => line.Spans).Where(span => ties.Of(span) is null).Select(span => span.Text));
        var look = looks.Of(paragraph, text, StartsPage(paragraph[0]));
        if (contents.Of(paragraph[^1]) is { } entry)
        {
            var words = string.Concat(paragraph.SkipLast(1).Select(line => line.Text.Trim() + " ")) + entry;
            return new PaperParagraph([new Words(words)], look with { Part = PaperPart.Contents, ListMark = null }, PageText.PlaceOf(paragraph[0].Page));
        }

        return new PaperParagraph(Content(paragraph, look.ListMark?.Label), look, PageText.PlaceOf(paragraph[0].Page));
    }

    private PaperParagraph Written(PdfNote note) => new(
        [new Words(note.Mark + " "), .. Content(note.Lines, null)],
        new PaperLook { Size = note.Lines[0].Size, Page = note.Page },
        PageText.PlaceOf(note.Page));

    /// <summary>Whether a line is the first of a page, and the page before was left with room for more.</summary>
    private bool StartsPage(TextLine line)
    {
        const double MuchOfPage = 0.15;
        if (line.Page == 1 || pages[line.Page - 1].Lines[0] != line || pages[line.Page - 2].Lines is not { Count: > 0 } before)
            return line.Page > 1 && pages[line.Page - 1].Lines[0] == line;
        var floor = pages[line.Page - 2].NotesTop ?? metrics.Lowest;
        return before.Min(last => last.Baseline) - floor > MuchOfPage * pages[line.Page - 2].Height;
    }

    private ImmutableArray<Inline> Content(List<TextLine> paragraph, string? label)
    {
        var content = new ContentBuilder();
        for (var at = 0; at < paragraph.Count; at++)
        {
            if (at > 0)
                Join(content, paragraph[at - 1], paragraph[at]);
            var skipped = at == 0 ? label?.Length ?? 0 : 0;
            foreach (var span in paragraph[at].Spans)
            {
                var text = span.Text[Math.Min(span.Text.Length, skipped)..];
                skipped -= span.Text.Length - text.Length;
                if (ties.Of(span) is { } notes)
                    AddNotes(content, notes, span.Text);
                else
                    content.Add(text.Replace("\u00AD", "", StringComparison.Ordinal), span.Emphasis | (span.IsRaised ? Emphasis.Superscript : Emphasis.None), span.Link);
            }
        }

        return content.Content();
    }

    private void AddNotes(ContentBuilder content, IReadOnlyList<PdfNote> notes, string mark)
    {
        for (var note = 0; note < notes.Count; note++)
        {
            if (note > 0 && mark.Trim().Contains(' ', StringComparison.Ordinal))
                content.Add(" ", Emphasis.None, null);
            content.Add(new Footnote([.. NoteParagraphs(notes[note])]));
        }

        if (char.IsWhiteSpace(mark[^1]))
            content.Add(" ", Emphasis.None, null);
    }

    /// <summary>Most notes have one paragraph: within a sentence none ends.</summary>
    private IEnumerable<NoteParagraph> NoteParagraphs(PdfNote note)
    {
        var paragraph = new List<TextLine>();
        foreach (var line in note.Lines.Where(line => line.Spans.Count > 0))
        {
            if (paragraph.Count > 0 && !noteBreaks.GoesOn(paragraph, line) && ParagraphBreaks.EndsSentence(paragraph[^1]))
            {
                yield return new NoteParagraph(Content(paragraph, null));
                paragraph = [];
            }

            paragraph.Add(line);
        }

        yield return new NoteParagraph(Content(paragraph, null));
    }

    private void Join(ContentBuilder content, TextLine before, TextLine after)
    {
        var joint = joints.Between(before, after);
        if (joint == LineJoint.DroppedHyphen && content.Last is '-')
            content.DropLast();
        if (joint != LineJoint.Space || content.Last is { } last && char.IsWhiteSpace(last))
            return;
        var goesOn = before.Spans[^1].Link == after.Spans[0].Link;
        content.Add(" ", goesOn ? before.Spans[^1].Emphasis : Emphasis.None, goesOn ? before.Spans[^1].Link : null);
    }
}
