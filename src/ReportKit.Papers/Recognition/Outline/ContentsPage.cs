using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportKit.Papers.Recognition.Passages;

namespace ReportKit.Papers.Recognition.Outline;

/// <summary>An entry of the contents page.</summary>
/// <param name="Level">1 for the highest.</param>
internal sealed record ContentsLine(string Title, int Level);

/// <summary>The contents page: its entries say which lines of the text are headings, and how high they stand.</summary>
/// <param name="Lines">Its paragraphs.</param>
/// <param name="Start">Where it begins in the paper; -1 where there is none.</param>
internal sealed partial record ContentsPage(ImmutableArray<PaperLine> Lines, ImmutableArray<ContentsLine> Entries, int Start)
{
    private readonly Dictionary<string, ContentsLine> byTitle = Entries.GroupBy(entry => Folded(entry.Title)).ToDictionary(same => same.Key, same => same.First());

    private static ContentsPage None { get; } = new([], [], -1);

    /// <summary>The entry of a heading; null where it has none.</summary>
    public ContentsLine? Find(string heading) => byTitle.GetValueOrDefault(Folded(heading));

    public static ContentsPage In(List<PaperLine> lines)
    {
        var marked = lines.FindIndex(line => line.Look.Part == PaperPart.Contents);
        var start = marked >= 0 ? marked : lines.FindIndex(line => IsTitle(line.Words));
        if (start < 0)
            return None;
        var end = start + 1;
        while (end < lines.Count && !Headings.IsMarked(lines[end]) && (marked >= 0 ? lines[end].Look.Part == PaperPart.Contents : IsEntry(lines, end)))
            end++;
        if (marked < 0 && end == start + 1)
            return None;
        if (marked > 0 && IsTitle(lines[marked - 1].Words))
            start--;
        ImmutableArray<PaperLine> page = [.. lines[start..end]];
        return new ContentsPage(page, EntriesOf(page), start);
    }

    /// <summary>The paper without this page.</summary>
    public List<PaperLine> Without(List<PaperLine> lines) => Start < 0 ? lines : [.. lines[..Start], .. lines[(Start + Lines.Length)..]];

    private static bool IsTitle(string words) => Title().IsMatch(words);

    private static bool IsEntry(List<PaperLine> lines, int at)
    {
        var line = lines[at];
        return line.Look.Style?.StartsWith("toc", StringComparison.Ordinal) == true
            || Entry().IsMatch(line.Words)
            || (line.Look.Part == PaperPart.Table && line.Words.Length < 200)
            || (line.Words.Length < 120 && !line.Words.EndsWith('.') && at + 1 < lines.Count && (PageNumber().IsMatch(lines[at + 1].Words) || (Entry().IsMatch(lines[at + 1].Words) && char.IsLower(lines[at + 1].Words[0]))));
    }

    private static ImmutableArray<ContentsLine> EntriesOf(ImmutableArray<PaperLine> page)
    {
        var entries = new List<(string Title, double Depth)>();
        var open = "";
        foreach (var line in page.Where(line => !IsTitle(line.Words)))
        {
            if (PageNumber().IsMatch(line.Words))
                continue;
            var entry = Entry().Match(line.Words);
            var title = (open + " " + (entry.Success ? entry.Groups["title"].Value : line.Words)).Trim(' ', '.', '|', '\t', '…');
            open = "";
            if (title.Length > 0)
                entries.Add((title, Depth(line, title)));
        }

        var depths = entries.Select(entry => entry.Depth).Distinct().Order().ToList();
        return [.. entries.Select(entry => new ContentsLine(entry.Title, Math.Min(3, depths.IndexOf(entry.Depth) + 1)))];
    }

    /// <summary>How deep an entry stands: by its style, else its indent, else its numbers.</summary>
    private static double Depth(PaperLine line, string title) =>
        line.Look.Style is { } style && StyleLevel().Match(style) is { Success: true } level ? level.Value[0] - '0'
        : line.Look.Indent > 0 ? Math.Round(line.Look.Indent / 6) + 10
        : Numbering().Match(title) is { Success: true } number ? number.Value.Trim('.', ' ').Count(letter => letter == '.') + 1
        : 1;

    private static string Folded(string title) => string.Join(' ', PaperWords.Of(title));

    [GeneratedRegex(@"^(?:table of contents|contents|table des matières|sommaire|índice|tabla de contenidos?|contenido|inhalt(?:sverzeichnis)?|содержание|оглавление|المحتويات|目录|目錄)\s*:?$", RegexOptions.IgnoreCase)]
    private static partial Regex Title();

    [GeneratedRegex(@"^(?<title>.*?\p{L}.*?)(?:[\s.·…|\t_]{2,}|\s)(?<page>\d{1,3}|[ivxlc]{1,5})[\s|]*$")]
    private static partial Regex Entry();

    [GeneratedRegex(@"^(?:\d{1,3}|[ivxlc]{1,5})$")]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"(?<=^toc )\d|(?<=^contents? )\d")]
    private static partial Regex StyleLevel();

    [GeneratedRegex(@"^\d+(?:\.\d+)*\.?\s")]
    private static partial Regex Numbering();
}
