using System.Text.RegularExpressions;
using ReportKit.Pdf.Pages;

namespace ReportKit.Pdf.Paragraphs;

/// <summary>Finds the entries of the contents page: words, dots or a wide gap, and the number of a page.</summary>
internal sealed partial class ContentsLines
{
    /// <summary>Without dots, so many lines that end in growing numbers of pages are no chance.</summary>
    private const int FewestWithoutDots = 3;

    private readonly Dictionary<TextLine, string> entries = new(ReferenceEqualityComparer.Instance);

    /// <param name="pages">Without running lines and notes.</param>
    public ContentsLines(IReadOnlyList<PageText> pages)
    {
        foreach (var page in pages)
        {
            List<TextLine> plain = [.. page.Lines.Where(line => Gapped().IsMatch(line.Text))];
            foreach (var line in page.Lines)
            {
                if (Dotted().Match(line.Text) is { Success: true } dotted)
                    entries.Add(line, $"{dotted.Groups[1].Value.TrimEnd()}\t{dotted.Groups[2].Value}".TrimEnd());
                else if (plain.Count >= FewestWithoutDots && Gapped().Match(line.Text) is { Success: true } gapped)
                    entries.Add(line, $"{gapped.Groups[1].Value.TrimEnd()}\t{gapped.Groups[2].Value}");
            }
        }
    }

    /// <summary>The entry that ends in a line, as words, tab and page; null where none does.</summary>
    public string? Of(TextLine line) => entries.GetValueOrDefault(line);

    /// <summary>Whether a line is the first of an entry of several: it stands between entries, close above the next.</summary>
    public bool Begins(TextLine? before, TextLine line, TextLine? next) =>
        next is not null && entries.ContainsKey(next) && before is not null && (entries.ContainsKey(before)) && before.Page == next.Page
        && line.Size == next.Size && line.Baseline - next.Baseline <= line.Size * 1.5 && !entries.ContainsKey(line);

    [GeneratedRegex(@"^(.*?[^\s.…·])\s*(?:(?:[.…·]\s?){3,}\s*([0-9]{1,4}|[ivxlc]{1,7})|[.…·]{8,})$", RegexOptions.CultureInvariant)]
    private static partial Regex Dotted();

    [GeneratedRegex(@"^(.*\S)\t([0-9]{1,4}|[ivxlc]{1,7})$", RegexOptions.CultureInvariant)]
    private static partial Regex Gapped();
}
