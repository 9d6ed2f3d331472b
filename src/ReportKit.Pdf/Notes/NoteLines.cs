using System.Globalization;
using System.Text.RegularExpressions;
using ReportKit.Pdf.Pages;

namespace ReportKit.Pdf.Notes;

/// <summary>
/// Takes the notes out of the lines of the pages: they stand at the foot, below a rule or in smaller type, and each begins with its
/// mark; numbers only grow.
/// </summary>
internal sealed partial class NoteLines
{
    /// <summary>By how many points the type of notes is smaller at least, where no rule stands over them.</summary>
    private const double Smaller = 0.7;

    private readonly double bodySize;
    private readonly double? noteSize;
    private readonly List<PdfNote> notes = [];
    private int last;

    /// <param name="pages">Without running lines.</param>
    public NoteLines(IReadOnlyList<PageText> pages)
    {
        List<TextLine> lines = [.. pages.SelectMany(page => page.Lines)];
        var marked = UsualSize(lines.Where(line => line.LeadingMark is not null));
        bodySize = UsualSize(lines.Where(line => line.Size > marked + 0.4)) is { } larger && lines.Count(line => line.Size == larger) * 10 > lines.Count ? larger : UsualSize(lines) ?? 0;
        noteSize = marked <= bodySize - 0.4 ? marked : null;
        Body = [.. pages.Select(WithoutNotes)];
    }

    /// <summary>The pages without their notes.</summary>
    public IReadOnlyList<PageText> Body { get; }

    /// <summary>In the order of their numbers.</summary>
    public IReadOnlyList<PdfNote> Notes => notes;

    private static double? UsualSize(IEnumerable<TextLine> lines) =>
        lines.GroupBy(line => line.Size).MaxBy(same => same.Sum(line => line.Text.Length))?.Key;

    private PageText WithoutNotes(PageText page)
    {
        var body = new List<TextLine>();
        double? top = null;
        foreach (var column in Columns(page.Lines))
        {
            var start = Start(column, page);
            body.AddRange(column.Take(start));
            foreach (var line in column.Skip(start))
            {
                if (Take(line))
                    top ??= line.Top;
                else
                    body.Add(line);
            }
        }

        return page with { Lines = body, NotesTop = top };
    }

    /// <summary>Stretches of lines of which each stands below the one before.</summary>
    private static List<List<TextLine>> Columns(IReadOnlyList<TextLine> lines)
    {
        var columns = new List<List<TextLine>>();
        foreach (var line in lines)
        {
            if (columns.Count > 0 && line.Baseline <= columns[^1][^1].Baseline + line.Size * 0.5)
                columns[^1].Add(line);
            else
                columns.Add([line]);
        }

        return columns;
    }

    /// <summary>The place in a column at which its notes begin; its length where it has none.</summary>
    private int Start(List<TextLine> column, PageText page)
    {
        foreach (var rule in page.ThinLines.OrderByDescending(rule => rule.Height))
        {
            var below = column.FindIndex(line => line.Baseline < rule.Height - 1);
            if (below < 0 || !IsOverNotes(rule, column, below))
                continue;
            return below;
        }

        var small = column.Count;
        while (small > 0 && column[small - 1].Size <= (noteSize + 0.3 ?? bodySize - Smaller))
            small--;
        var first = column.FindIndex(small, line => MarkOf(line) is not null);
        return first < 0 ? column.Count : first;
    }

    /// <summary>Whether a rule parts notes from the text: it is no underline, and what stands below it are notes, or the rest of one.</summary>
    private bool IsOverNotes(ThinLine rule, List<TextLine> column, int below)
    {
        var first = column[below];
        var isUnderline = column.Exists(line => line.Baseline - rule.Height is >= -1 and < 4 && line.Left < rule.Right && rule.Left < line.Right);
        var isBeside = rule.Left < first.Right && first.Left < rule.Right;
        return !isUnderline && isBeside && column.Skip(below).All(line => line.Size <= bodySize + 0.2)
            && (MarkOf(first) is not null || (notes.Count > 0 && first.Size <= (noteSize ?? bodySize - Smaller) + 0.3));
    }

    private bool Take(TextLine line)
    {
        if (MarkOf(line) is { } mark)
        {
            notes.Add(new PdfNote(mark, line.Page));
            last = int.TryParse(mark, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : last;
            notes[^1].Lines.Add(Unmarked(line, mark));
            return true;
        }

        if (notes.Count == 0)
            return false;
        notes[^1].Lines.Add(line);
        return true;
    }

    /// <summary>The mark with which a note begins in a line: one that is raised, or the next number.</summary>
    private string? MarkOf(TextLine line)
    {
        if (line.LeadingMark is { } raised)
            return Signs().IsMatch(raised) ? raised : Digits().Match(raised) is { Success: true } digits && IsNext(digits.Groups[1].Value, atMost: 50) ? digits.Groups[1].Value : null;
        return Plain().Match(line.Text) is { Success: true } plain && (IsNext(plain.Groups[1].Value, atMost: 1) || plain.Groups[1].Value == "*") ? plain.Groups[1].Value : null;
    }

    /// <summary>Numbers grow by one, unless some were not found; or begin again.</summary>
    private bool IsNext(string digits, int atMost) =>
        digits != "*" && int.Parse(digits, CultureInfo.InvariantCulture) is var number && ((number > last && number <= last + atMost) || (number == 1 && last > 0 && atMost > 1) || (last == 0 && atMost > 1));

    /// <summary>The line of a note without the mark before it.</summary>
    internal static TextLine Unmarked(TextLine line, string mark)
    {
        var text = line.Spans[0].Text.TrimStart('[', '(', ' ');
        var rest = text[Math.Min(text.Length, mark.Length)..].TrimStart('.', ')', ']', ' ', '\t', '\u00A0');
        List<LineSpan> spans = [.. line.Spans.Skip(1)];
        if (rest.Length > 0)
            spans.Insert(0, line.Spans[0] with { Text = rest });
        else if (spans.Count > 0)
            spans[0] = spans[0] with { Text = spans[0].Text.TrimStart('.', ')', ']', ' ', '\t', '\u00A0') };
        return line with { Spans = spans };
    }

    [GeneratedRegex(@"^([0-9]{1,4})[.)]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex(@"^[*†‡§¶‖]{1,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex Signs();

    [GeneratedRegex(@"^([0-9]{1,3}|\*)[.)]?[\s\u00A0](?=.*\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();
}
