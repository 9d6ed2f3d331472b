using ReportKit.Papers;
using ReportKit.Pdf.Pages;

namespace ReportKit.Pdf.Paragraphs;

/// <summary>How the paragraphs of a PDF look: where their lines stand, and in what type.</summary>
internal sealed class ParagraphLooks(LineMetrics metrics, IReadOnlyList<OutlineEntry> outline)
{
    /// <summary>How far indents differ that mean something, in points.</summary>
    private const double Step = 4;

    private readonly Stack<double> lists = new();

    /// <param name="startsPage">Whether the page before was left before it was full.</param>
    public PaperLook Of(IReadOnlyList<TextLine> lines, string text, bool startsPage)
    {
        var isItem = ParagraphBreaks.LabelOf(lines[0]) is not null;
        // Without a label, lines that hang below the first do not move the paragraph in.
        var left = lines.Count == 1 ? lines[0].TextLeft : lines.Skip(isItem ? 1 : 0).Min(line => line.Left);
        var indent = Math.Max(0, Math.Round(left - metrics.LeftOf(lines[0].Page), 1));
        return new PaperLook
        {
            Size = lines.GroupBy(line => line.Size).MaxBy(same => same.Sum(line => line.Text.Length))!.Key,
            Indent = indent,
            IsCentred = lines.All(IsCentred),
            Page = lines[0].Page,
            StartsPage = startsPage,
            OutlineLevel = LevelOf(lines[0].Page, text),
            ListMark = MarkOf(lines[0]),
        };
    }

    private PaperListMark? MarkOf(TextLine line)
    {
        if (ParagraphBreaks.LabelOf(line) is not { } label)
        {
            if (lists.Count > 0 && line.Left < lists.Peek() - Step)
                lists.Clear();
            return null;
        }

        while (lists.Count > 0 && lists.Peek() > line.Left + Step)
            lists.Pop();
        if (lists.Count == 0 || lists.Peek() < line.Left - Step)
            lists.Push(line.Left);
        return new PaperListMark(label, lists.Count - 1) { IsNumber = !ListLabel.IsBullet(label) && label != "o" };
    }

    private bool IsCentred(TextLine line)
    {
        var (left, right) = (metrics.LeftOf(line.Page), metrics.TextRight);
        return line.Left > left + 10 && line.Right < right - 10 && Math.Abs(line.Middle - (left + right) / 2) < 4;
    }

    /// <summary>A bookmark names the heading at its place, often with its number before it.</summary>
    private int? LevelOf(int page, string text)
    {
        if (outline.Count == 0)
            return null;
        var letters = Letters(text);
        return letters.Length == 0 ? null : outline.FirstOrDefault(entry => (entry.Page == 0 || entry.Page == page) && Letters(entry.Title) is var title && (title == letters || (title.EndsWith(letters, StringComparison.Ordinal) && title.Length - letters.Length <= 4)))?.Level;
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
