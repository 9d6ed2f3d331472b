using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportKit.Papers.Text;

/// <summary>Running lines and page numbers: the first and last lines of pages that come again, whatever number stands in them.</summary>
internal static partial class RunningLines
{
    private const int MostLines = 3;

    /// <summary>A line that is a number.</summary>
    private const string Alone = "#";

    /// <summary>Takes them out of their pages.</summary>
    public static List<PageLine> TakeFrom(List<TextPage> pages)
    {
        var taken = new List<PageLine>();
        if (pages.Count < 2)
            return taken;
        var edges = pages.ConvertAll(page => Edges(page.Lines));
        var often = edges.SelectMany(lines => lines.Select(line => Masked(line.Text)).Distinct()).GroupBy(line => line)
            .Where(same => same.Count() >= 2 && same.Count() * 2 >= pages.Count - 1).Select(same => same.Key).ToHashSet();
        if (often.Contains(Alone) && !Count(pages, edges))
            often.Remove(Alone);
        for (var at = 0; at < pages.Count; at++)
        {
            foreach (var line in edges[at].Where(line => often.Contains(Masked(line.Text))))
            {
                pages[at].Lines.Remove(line);
                taken.Add(line);
            }
        }

        return taken;
    }

    /// <summary>Whether numbers that stand alone count the pages; those of footnotes do not go on with them.</summary>
    private static bool Count(List<TextPage> pages, List<List<PageLine>> edges)
    {
        var offsets = edges.SelectMany((lines, at) => lines.Where(line => Masked(line.Text) == Alone && int.TryParse(line.Text.Trim(), out _))
            .Select(line => int.Parse(line.Text.Trim(), CultureInfo.InvariantCulture) - pages[at].Number)).ToList();
        return offsets.Count == 0 || offsets.CountBy(offset => offset).Max(offset => offset.Value) * 3 >= offsets.Count * 2;
    }

    private static List<PageLine> Edges(List<PageLine> lines)
    {
        var filled = lines.Where(line => !line.IsBlank).ToList();
        return [.. filled.Take(MostLines).Concat(filled.Skip(Math.Max(MostLines, filled.Count - MostLines)))];
    }

    private static string Masked(string line) => Number().Replace(line.Trim(), "#");

    [GeneratedRegex(@"\d+|\b[ivxlc]{1,6}\b")]
    private static partial Regex Number();
}
