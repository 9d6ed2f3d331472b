using System.Text;
using System.Text.RegularExpressions;

namespace ReportKit.Papers.Text;

/// <summary>A paragraph of the text of pages.</summary>
/// <param name="Bullet">The mark before it; null for none.</param>
internal sealed record PageParagraph(string Text, int Page, string? Bullet);

/// <summary>The lines of pages as paragraphs: a line goes on in the next one where it is full, or where a sentence is broken off.</summary>
internal sealed partial class PageLines
{
    private readonly List<PageLine> lines;
    private readonly int width;
    private readonly HashSet<string> words;

    public PageLines(List<TextPage> pages)
    {
        lines = [.. pages.SelectMany(page => Trimmed(page.Lines))];
        var lengths = lines.Where(line => line.Text.Length > 30).Select(line => line.Text.Trim().Length).Order().ToList();
        width = lengths.Count == 0 ? 80 : lengths[lengths.Count * 9 / 10];
        words = new HashSet<string>(lines.SelectMany(line => Word().Matches(line.Text)).Select(word => word.Value), StringComparer.OrdinalIgnoreCase);
    }

    public IEnumerable<PageParagraph> Paragraphs()
    {
        StringBuilder? open = null;
        var (page, blanks, last) = (1, 0, new PageLine("", 1));
        foreach (var line in lines)
        {
            var text = line.Text.Trim();
            if (text.Length == 0)
            {
                blanks++;
                continue;
            }

            if (open is not null && GoesOn(last.Text.Trim(), text, blanks, line.Page > last.Page && blanks == 0))
            {
                Join(open, text);
            }
            else
            {
                if (open is not null)
                    yield return Paragraph(open.ToString(), page);
                (open, page) = (new StringBuilder(text), line.Page);
            }

            (last, blanks) = (line, 0);
        }

        if (open is not null)
            yield return Paragraph(open.ToString(), page);
    }

    /// <summary>Whether a word stands in the text; tells hyphens of its own from those of line ends.</summary>
    private bool Has(string word) => words.Contains(word);

    private static PageParagraph Paragraph(string text, int page)
    {
        var bullet = Bullet().Match(text);
        return bullet.Success ? new PageParagraph(text[bullet.Length..], page, "•") : new PageParagraph(text, page, null);
    }

    /// <summary>Without the blank lines at the ends of a page, where nothing tells whether a paragraph ends.</summary>
    private static List<PageLine> Trimmed(List<PageLine> lines)
    {
        var first = lines.FindIndex(line => !line.IsBlank);
        return first < 0 ? [] : lines[first..(lines.FindLastIndex(line => !line.IsBlank) + 1)];
    }

    private bool GoesOn(string before, string after, int blanks, bool isNewPage)
    {
        if (Bullet().IsMatch(after))
            return false;
        var isOpen = !EndsSentence().IsMatch(before) && !before.EndsWith(':');
        if (isOpen && (char.IsLower(after[0]) || after[0] == '(') && blanks < 2 && (blanks == 0 || before.Length > width / 2))
            return true;
        if (blanks > 0)
            return false;
        // A line that is longer than a page is wide is two, whose hyphen a program took away.
        var length = before.Length > width + 15 ? before.Length - width : before.Length;
        var isFull = length + 1 + after.Split(' ')[0].Length > width * 17 / 20;
        if (isNewPage)
            return isOpen && before.Length > width / 2;
        if (!isFull)
            return false;
        return isOpen || !StartsStatement().IsMatch(after);
    }

    /// <summary>A hyphen at the end of a line goes where the word stands elsewhere without it.</summary>
    private void Join(StringBuilder open, string text)
    {
        if (open[^1] == '-' && open.Length > 1 && char.IsLetter(open[^2]))
        {
            var first = Word().Matches(open.ToString()).LastOrDefault()?.Value ?? "";
            var second = Word().Match(text).Value;
            if (char.IsLower(text[0]) && Has(first.TrimEnd('-') + second))
                open.Length--;
            open.Append(text);
            return;
        }

        open.Append(' ').Append(text);
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*")]
    private static partial Regex Word();

    [GeneratedRegex(@"[.!?…]['’”""»)\]]*\s?\d{0,3}$|[”»]\s?\d{0,3}$")]
    private static partial Regex EndsSentence();

    [GeneratedRegex(@"^[•▪●◦‣►\uF0B7]\s*|^[-–]\s+(?=\S)")]
    private static partial Regex Bullet();

    /// <summary>How papers begin a statement: a day, a label, a quotation.</summary>
    [GeneratedRegex(@"^(?:On \d{1,2} |“|[\p{Lu}][^.“”:]{1,60}(?:\([^)]*\))?:\s?“|(?:Context|Comment):|Point \d)")]
    private static partial Regex StartsStatement();
}
