using System.Text;

namespace ReportKit.Pdf.Pages;

/// <summary>
/// Finds the running lines and page numbers: what stands at the same height at the edge of many pages, and is the same when numbers
/// are not looked at.
/// </summary>
internal sealed class RunningLines
{
    /// <summary>How many lines from an edge are looked at.</summary>
    private const int Deepest = 5;

    /// <summary>How far heights may differ, in points.</summary>
    private const double SameHeight = 3;

    private readonly HashSet<TextLine> found = new(ReferenceEqualityComparer.Instance);

    public RunningLines(IReadOnlyList<PageText> pages)
    {
        Find(pages, page => [.. page.Lines.OrderByDescending(line => line.Baseline)], (page, line) => page.Height - line.Baseline);
        Find(pages, page => [.. page.Lines.OrderBy(line => line.Baseline)], (_, line) => line.Baseline);
    }

    public bool Holds(TextLine line) => found.Contains(line);

    /// <param name="inwards">The lines of a page from an edge inwards.</param>
    /// <param name="distance">Of a line from that edge.</param>
    private void Find(IReadOnlyList<PageText> pages, Func<PageText, List<TextLine>> inwards, Func<PageText, TextLine, double> distance)
    {
        List<List<Candidate>> candidates = [.. pages.Select(page => Outermost(inwards(page)).Select(line => new Candidate(line, Masked(line.Text), distance(page, line))).ToList())];
        var repeated = candidates.SelectMany(page => page).GroupBy(candidate => candidate.Key, StringComparer.Ordinal)
            .SelectMany(same => same.Where(one => same.Count(other => other.IsLevelWith(one)) >= 2))
            .ToHashSet();
        var heights = repeated.GroupBy(candidate => Math.Round(candidate.Distance / SameHeight)).ToDictionary(same => same.Key, same => same.Select(candidate => candidate.Line.Page).ToHashSet());
        var fewest = Math.Max(2, pages.Count * 0.4);
        foreach (var page in candidates)
        {
            foreach (var level in page.GroupBy(candidate => Math.Round(candidate.Line.Baseline)))
            {
                if (!level.Any(candidate => repeated.Contains(candidate) && Pages(heights, candidate.Distance) >= fewest))
                    break;
                found.UnionWith(level.Where(repeated.Contains).Select(candidate => candidate.Line));
            }
        }
    }

    /// <summary>A line that begins with the mark of a note is one, however often it says Ibid.</summary>
    private static IEnumerable<TextLine> Outermost(List<TextLine> lines) => lines.Take(Deepest).Where(line => line.LeadingMark is null);

    private static int Pages(Dictionary<double, HashSet<int>> heights, double distance)
    {
        var height = Math.Round(distance / SameHeight);
        return Enumerable.Range(-1, 3).SelectMany(off => heights.GetValueOrDefault(height + off) ?? []).Distinct().Count();
    }

    /// <summary>The words with numbers, Arabic and Roman ones, as <c>#</c>.</summary>
    private static string Masked(string text)
    {
        var masked = new StringBuilder();
        foreach (var word in text.Split([' ', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries))
        {
            var isRoman = word.Trim('.', '-', '–', '|').ToUpperInvariant() is { Length: > 0 } letters && letters.All(letter => "IVXLC".Contains(letter, StringComparison.Ordinal));
            var isDigit = false;
            foreach (var letter in isRoman ? "0" : word)
            {
                if (!char.IsAsciiDigit(letter))
                    masked.Append(char.ToLowerInvariant(letter));
                else if (!isDigit)
                    masked.Append('#');
                isDigit = char.IsAsciiDigit(letter);
            }

            masked.Append(' ');
        }

        return masked.ToString();
    }

    private sealed class Candidate(TextLine line, string key, double distance)
    {
        public TextLine Line { get; } = line;

        public string Key { get; } = key;

        public double Distance { get; } = distance;

        public bool IsLevelWith(Candidate other) => Math.Abs(Distance - other.Distance) <= SameHeight;
    }
}
