using System.Globalization;
using System.Text.RegularExpressions;
using ReportKit.Pdf.Pages;

namespace ReportKit.Pdf.Notes;

/// <summary>
/// Finds notes that stand together at the end of a paper: after the last mark in its text, lines begin with the same marks in the
/// same order, from the first on.
/// </summary>
internal sealed partial class EndNotes
{
    private readonly List<PdfNote> notes = [];

    /// <param name="pages">Without running lines.</param>
    public EndNotes(IReadOnlyList<PageText> pages)
    {
        Body = pages;
        List<TextLine> lines = [.. pages.SelectMany(page => page.Lines)];
        var marks = Marks(lines, out var afterLast);
        if (marks.Count == 0 || Starts(lines, afterLast, marks) is not { } starts)
            return;
        var taken = Take(lines, starts);
        Body = [.. pages.Select(page => page with { Lines = [.. page.Lines.Where(line => !taken.Contains(line))] })];
    }

    /// <summary>The pages without these notes.</summary>
    public IReadOnlyList<PageText> Body { get; }

    public IReadOnlyList<PdfNote> Notes => notes;

    /// <summary>The raised marks within lines, each once, from the first; those with which lines begin may be notes themselves.</summary>
    private static List<string> Marks(List<TextLine> lines, out int afterLast)
    {
        var marks = new List<string>();
        afterLast = 0;
        for (var at = 0; at < lines.Count; at++)
        {
            foreach (var span in lines[at].Spans.Skip(1).Where(span => span.IsRaised && IsMark(span.Text.Trim())))
            {
                afterLast = at + 1;
                if (!marks.Contains(span.Text.Trim(), StringComparer.Ordinal))
                    marks.Add(span.Text.Trim());
            }
        }

        return marks.Count > 0 && marks[0] is "1" or "i" or "I" ? marks : [];
    }

    /// <summary>Where each note begins; null where not nearly all marks have one.</summary>
    private static List<NoteStart>? Starts(List<TextLine> lines, int from, List<string> marks)
    {
        var starts = new List<NoteStart>();
        var next = marks[0];
        for (var at = from; at < lines.Count; at++)
        {
            if (MarkOf(lines[at]) is not { } mark || mark != next)
                continue;
            starts.Add(new NoteStart(at, mark));
            next = After(mark);
        }

        return starts.Count >= Math.Max(2, marks.Count * 0.8) ? starts : null;
    }

    private HashSet<TextLine> Take(List<TextLine> lines, List<NoteStart> starts)
    {
        var taken = new HashSet<TextLine>(ReferenceEqualityComparer.Instance);
        var size = lines[starts[0].Line].Size;
        for (var note = 0; note < starts.Count; note++)
        {
            var (at, mark) = starts[note];
            var end = note + 1 < starts.Count ? starts[note + 1].Line : lines.Count;
            notes.Add(new PdfNote(mark, lines[at].Page));
            notes[^1].Lines.Add(NoteLines.Unmarked(lines[at], mark));
            taken.Add(lines[at]);
            for (var line = at + 1; line < end && (note + 1 < starts.Count || Math.Abs(lines[line].Size - size) < 0.6); line++)
            {
                notes[^1].Lines.Add(lines[line]);
                taken.Add(lines[line]);
            }
        }

        return taken;
    }

    /// <summary>The mark with which a line begins, without what closes it.</summary>
    private static string? MarkOf(TextLine line)
    {
        var text = line.LeadingMark ?? (line.Text.AsSpan().IndexOfAny(" \t\u00A0") is > 0 and <= 9 and var end ? line.Text[..end] : "");
        var mark = text.Trim('[', ']', '(', ')', '.');
        return IsMark(mark) ? mark : null;
    }

    private static bool IsMark(string text) => Mark().IsMatch(text);

    private static string After(string mark)
    {
        if (int.TryParse(mark, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return (number + 1).ToString(CultureInfo.InvariantCulture);
        var next = RomanNumber.Print(RomanNumber.Read(mark.ToLowerInvariant()) + 1);
        return char.IsUpper(mark[0]) ? next.ToUpperInvariant() : next;
    }

    [GeneratedRegex("^([0-9]{1,4}|[ivxlc]{1,10}|[IVXLC]{1,10})$", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    /// <param name="Line">Its place among all lines.</param>
    private sealed record NoteStart(int Line, string Mark);
}
