using ReportKit.Pdf.Pages;

namespace ReportKit.Pdf.Paragraphs;

/// <summary>What lines of a size usually keep to in a paper: how far they are apart, and where they end on the right.</summary>
internal sealed class LineMetrics
{
    /// <summary>How far lines of one text are apart at least and at most, in parts of their size.</summary>
    private const double Closest = 0.85;
    private const double FurthestApart = 2.4;

    private readonly Dictionary<double, double> leadings;
    private readonly Dictionary<Edge, List<double>> ends = [];
    private readonly Dictionary<bool, double> lefts;
    private readonly double bodySize;

    /// <param name="lines">In their order.</param>
    public LineMetrics(IReadOnlyList<TextLine> lines)
    {
        leadings = Leadings(lines);
        foreach (var line in lines)
        {
            if (!ends.TryGetValue(Edge.Of(line), out var same))
                ends.Add(Edge.Of(line), same = []);
            same.Add(line.End);
        }

        foreach (var same in ends.Values)
            same.Sort();
        Lowest = lines.Count == 0 ? 0 : lines.Min(line => line.Baseline);
        lefts = lines.GroupBy(line => line.Page % 2 == 0).ToDictionary(side => side.Key, Margin);
        bodySize = lines.Count == 0 ? 0 : lines.GroupBy(line => line.Size).MaxBy(same => same.Sum(line => line.Text.Length))!.Key;
        TextRight = Furthest([.. lines.Where(line => line.Size == bodySize).Select(line => line.Right).Order()]) ?? 0;
    }

    /// <summary>The baseline of the lowest line of any page.</summary>
    public double Lowest { get; }

    /// <summary>Where the longest lines end.</summary>
    public double TextRight { get; }

    /// <summary>How far lines of this size are apart in a paragraph, in points.</summary>
    public double Leading(double size) => leadings.TryGetValue(size, out var leading) ? leading : size * 1.25;

    /// <summary>
    /// How far lines reach that begin where this one does, in its type. Where these are few, and no title, as far as any that begins
    /// at the margin.
    /// </summary>
    public double EndOf(TextLine line)
    {
        const int Few = 6;
        var own = Edge.Around(line).Select(edge => ends.GetValueOrDefault(edge)).OfType<List<double>>().ToList();
        var furthest = own.Select(Furthest).Max() ?? line.End;
        if (own.Sum(same => same.Count) >= Few || line.Size > bodySize * 1.3)
            return furthest;
        if (line.IsRightToLeft)
            return Math.Max(furthest, -LeftOf(line.Page));
        return Math.Abs(line.Left - LeftOf(line.Page)) < 2 ? Math.Max(furthest, TextRight) : furthest;
    }

    /// <summary>Where the text begins on the left; books have another margin on every other page.</summary>
    public double LeftOf(int page) => lefts.TryGetValue(page % 2 == 0, out var left) ? left : lefts.Values.FirstOrDefault();

    /// <summary>The least distance that is usual, not the most usual one: in a paper of single lines that is the one between paragraphs.</summary>
    private static Dictionary<double, double> Leadings(IReadOnlyList<TextLine> lines)
    {
        var distances = new Dictionary<double, Dictionary<double, int>>();
        for (var at = 1; at < lines.Count; at++)
        {
            var (before, after) = (lines[at - 1], lines[at]);
            var down = before.Baseline - after.Baseline;
            if (before.Page != after.Page || before.Size != after.Size || down < Closest * after.Size || down > FurthestApart * after.Size || !before.Overlaps(after))
                continue;
            if (!distances.TryGetValue(after.Size, out var ofSize))
                distances.Add(after.Size, ofSize = []);
            var rounded = Math.Round(down * 2) / 2;
            ofSize[rounded] = ofSize.GetValueOrDefault(rounded) + 1;
        }

        return distances.ToDictionary(size => size.Key, size => size.Value.Where(distance => distance.Value * 4 >= size.Value.Values.Max()).Min(distance => distance.Key));
    }

    /// <summary>The end of the longest line, but for the few that are too long for their place, as addresses are.</summary>
    /// <param name="ordered">From the shortest to the longest.</param>
    private static double? Furthest(List<double> ordered) => ordered.Count == 0 ? null : ordered[ordered.Count - 1 - ordered.Count / 40];

    private static double Margin(IEnumerable<TextLine> lines) =>
        lines.GroupBy(line => Math.Round(line.Left)).MaxBy(same => same.Sum(line => line.Text.Length))!.Min(line => line.Left);

    /// <summary>Where lines begin, and in which type: paragraphs with a margin of their own on the left may have one on the right.</summary>
    private sealed record Edge(int Left, int Size)
    {
        private const double Wide = 3;

        public static Edge Of(TextLine line) => new((int)Math.Round(line.Start / Wide), (int)Math.Round(line.Size * 2));

        public static IEnumerable<Edge> Around(TextLine line)
        {
            var edge = Of(line);
            return [edge with { Left = edge.Left - 1 }, edge, edge with { Left = edge.Left + 1 }];
        }
    }
}
