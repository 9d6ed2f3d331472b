
namespace ReportKit.Pdf.Pages;

/// <summary>
/// Sets letters together to lines, in the order of the file: one belongs to the line before it where it goes on at its height, or
/// is small and raised. A gap that no text has ends a line, so that cells and columns stay apart.
/// </summary>
internal sealed class LineBuilder
{
    /// <summary>All in parts of the size of letters: what a baseline may differ, how far marks are raised and lowered.</summary>
    private const double Level = 0.12;
    private const double Raised = 0.7;
    private const double Lowered = 0.35;
    private const double SmallerThan = 0.86;

    /// <summary>The widest gap within a line: that after the mark of a list.</summary>
    private const double WidestGap = 3;

    private readonly List<List<Glyph>> fragments = [];

    /// <summary>The lines of a page in the order of the file.</summary>
    public static List<TextLine> Lines(int page, IEnumerable<Glyph> letters)
    {
        var builder = new LineBuilder();
        foreach (var glyph in letters)
            builder.Take(glyph);
        return [.. Merged(builder.fragments).Select(fragment => LineSpans.Of(page, fragment)).OfType<TextLine>()];
    }

    private void Take(Glyph glyph)
    {
        if (fragments.Count > 0 && GoesOn(fragments[^1], glyph))
            fragments[^1].Add(glyph);
        else
            fragments.Add([glyph]);
    }

    private static bool GoesOn(List<Glyph> line, Glyph next)
    {
        var last = line[^1];
        var size = Math.Max(last.Size, next.Size);
        var isBeside = next.Left - last.Right <= WidestGap * size && next.Left - last.Right >= -0.5 * size;
        var isBefore = Math.Abs(next.Right - last.Left) <= 0.5 * size;
        return (isBeside || isBefore) && IsOneLine(Main(line), next);
    }

    /// <summary>The letter that stands for the line: the first of the largest.</summary>
    private static Glyph Main(List<Glyph> line)
    {
        var main = line[0];
        foreach (var glyph in line)
        {
            if (!glyph.IsSpace && glyph.Size > main.Size + 0.1)
                main = glyph;
        }

        return main;
    }

    private static bool IsOneLine(Glyph main, Glyph other)
    {
        var up = other.Baseline - main.Baseline;
        if (Math.Abs(up) <= Level * Math.Max(main.Size, other.Size))
            return true;
        if (other.Size <= main.Size * SmallerThan)
            return up > 0 ? up <= Raised * main.Size : up >= -Lowered * main.Size;
        return main.Size <= other.Size * SmallerThan && (up < 0 ? -up <= Raised * other.Size : up <= Lowered * other.Size);
    }

    /// <summary>Joins what stands on one line side by side, but was drawn at different times; what has grown may reach still more.</summary>
    private static List<List<Glyph>> Merged(List<List<Glyph>> fragments)
    {
        var merged = MergedOnce(fragments);
        while (merged.Count < fragments.Count)
            (fragments, merged) = (merged, MergedOnce(merged));
        return merged;
    }

    private static List<List<Glyph>> MergedOnce(List<List<Glyph>> fragments)
    {
        var byHeight = new Dictionary<int, List<List<Glyph>>>();
        var merged = new List<List<Glyph>>();
        foreach (var fragment in fragments)
        {
            var height = (int)Math.Round(Main(fragment).Baseline / 8);
            var beside = Near(byHeight, height).FirstOrDefault(other => AreSideBySide(other, fragment));
            if (beside is not null)
            {
                beside.AddRange(fragment);
                continue;
            }

            merged.Add(fragment);
            if (!byHeight.TryGetValue(height, out var level))
                byHeight.Add(height, level = []);
            level.Add(fragment);
        }

        return merged;
    }

    private static IEnumerable<List<Glyph>> Near(Dictionary<int, List<List<Glyph>>> byHeight, int height)
    {
        for (var at = height - 1; at <= height + 1; at++)
        {
            foreach (var fragment in byHeight.GetValueOrDefault(at) ?? [])
                yield return fragment;
        }
    }

    private static bool AreSideBySide(List<Glyph> one, List<Glyph> other)
    {
        if (!IsOneLine(Main(one), Main(other)))
            return false;
        var size = Math.Min(Main(one).Size, Main(other).Size);
        var (oneLeft, oneRight) = Sides(one);
        var (otherLeft, otherRight) = Sides(other);
        var gap = Math.Max(otherLeft - oneRight, oneLeft - otherRight);
        return gap <= 0.6 * size || (gap <= 6 * size && ListLabel.Is(LineSpans.TextOf(oneLeft < otherLeft ? one : other)));
    }

    private static (double Left, double Right) Sides(List<Glyph> fragment)
    {
        var (left, right) = (double.MaxValue, double.MinValue);
        foreach (var glyph in fragment)
            (left, right) = (Math.Min(left, glyph.Left), glyph.IsSpace && right > glyph.Left ? right : Math.Max(right, glyph.Right));
        return (left, right);
    }
}
