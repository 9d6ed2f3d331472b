using ReportKit.Document;
using UglyToad.PdfPig.Actions;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.PdfFonts;

namespace ReportKit.Pdf.Pages;

/// <summary>The letters of a page as the file draws them, turned so that most of them stand upright.</summary>
internal sealed class PageLetters
{
    private readonly List<LinkArea> links;
    private readonly TextOrientation orientation;
    private readonly Page page;

    public PageLetters(Page page)
    {
        this.page = page;
        orientation = page.Letters.Where(letter => !string.IsNullOrWhiteSpace(letter.Value)).GroupBy(letter => letter.TextOrientation).MaxBy(same => same.Count())?.Key ?? TextOrientation.Horizontal;
        links = [.. page.GetAnnotations().Select(LinkArea.Of).OfType<LinkArea>()];
    }

    public double Width => IsOnItsSide ? page.Height : page.Width;

    public double Height => IsOnItsSide ? page.Width : page.Height;

    private bool IsOnItsSide => orientation is TextOrientation.Rotate90 or TextOrientation.Rotate270;

    /// <summary>The letters of the usual direction, in the order of the file; one that is drawn twice on itself, to be bolder, once.</summary>
    public IEnumerable<Glyph> Upright() => Distinct(page.Letters.Where(letter => letter.TextOrientation == orientation));

    /// <summary>The words that stand in another direction, such as a stamp at the edge.</summary>
    public IEnumerable<string> Turned() => page.Letters
        .Where(letter => letter.TextOrientation != orientation && !string.IsNullOrEmpty(letter.Value))
        .GroupBy(letter => letter.TextOrientation)
        .Select(same => string.Concat(same.Select(letter => LetterText.Of(letter.Value))).Trim())
        .Where(text => text.Length > 0);

    /// <summary>The thin lines of a page, level as it is held.</summary>
    public IEnumerable<ThinLine> ThinLines()
    {
        const double Thin = 2;
        const double Shortest = 30;
        foreach (var path in page.Paths)
        {
            if (!(path.IsStroked || path.IsFilled) || path.GetBoundingRectangle() is not { } box)
                continue;
            var (left, bottom) = Place(new PdfPoint(box.Left, box.Bottom));
            var (right, top) = Place(new PdfPoint(box.Right, box.Top));
            if (Math.Abs(top - bottom) <= Thin && Math.Abs(right - left) >= Shortest)
                yield return new ThinLine(Math.Min(left, right), Math.Max(left, right), (top + bottom) / 2);
        }
    }

    private IEnumerable<Glyph> Distinct(IEnumerable<Letter> letters)
    {
        var drawn = new Dictionary<(int, int), string>();
        foreach (var letter in letters)
        {
            var glyph = Of(letter);
            if (glyph.Text.Length == 0)
                continue;
            var spot = ((int)Math.Round(glyph.Left), (int)Math.Round(glyph.Baseline));
            if (!glyph.IsSpace && drawn.TryGetValue(spot, out var there) && there == glyph.Text)
                continue;
            drawn[spot] = glyph.Text;
            yield return glyph;
        }
    }

    private Glyph Of(Letter letter)
    {
        var (left, baseline) = Place(letter.StartBaseLine);
        var (right, _) = Place(letter.EndBaseLine);
        var link = links.Count == 0 ? null : links.Find(area => area.Holds(letter))?.Target;
        return new Glyph(LetterText.Of(letter.Value), Math.Min(left, right), Math.Max(left, right), baseline, Math.Abs(letter.PointSize), EmphasisOf(letter.FontDetails), link);
    }

    private (double X, double Y) Place(PdfPoint point) => orientation switch
    {
        TextOrientation.Rotate90 => (page.Height - point.Y, point.X),
        TextOrientation.Rotate270 => (point.Y, page.Width - point.X),
        TextOrientation.Rotate180 => (page.Width - point.X, page.Height - point.Y),
        _ => (point.X, point.Y),
    };

    private static Emphasis EmphasisOf(FontDetails? font)
    {
        if (font is null)
            return Emphasis.None;
        var name = font.Name ?? "";
        var isBold = font.IsBold || name.Contains("Bold", StringComparison.OrdinalIgnoreCase) || name.Contains("Black", StringComparison.OrdinalIgnoreCase) || name.Contains("Heavy", StringComparison.OrdinalIgnoreCase);
        var isItalic = font.IsItalic || name.Contains("Italic", StringComparison.OrdinalIgnoreCase) || name.Contains("Oblique", StringComparison.OrdinalIgnoreCase);
        return (isBold ? Emphasis.Bold : Emphasis.None) | (isItalic ? Emphasis.Italic : Emphasis.None);
    }

    /// <summary>An area of the page that leads to a web address (ISO 32000-1, 12.5.6.5).</summary>
    private sealed record LinkArea(string Target, IReadOnlyList<PdfRectangle> Boxes)
    {
        public static LinkArea? Of(UglyToad.PdfPig.Annotations.Annotation annotation)
        {
            if (annotation.Action is not UriAction { Uri: { Length: > 0 } address } || !Uri.TryCreate(address.Trim(), UriKind.Absolute, out _))
                return null;
            List<PdfRectangle> lines = [.. annotation.QuadPoints.Select(quad => Around(quad.Points.ToArray()))];
            return new LinkArea(address.Trim(), lines.Count > 0 ? lines : [Around([annotation.Rectangle.BottomLeft, annotation.Rectangle.TopRight])]);
        }

        public bool Holds(Letter letter)
        {
            var x = (letter.StartBaseLine.X + letter.EndBaseLine.X) / 2;
            var y = letter.StartBaseLine.Y + letter.PointSize * 0.25;
            foreach (var box in Boxes)
            {
                if (x >= box.Left && x <= box.Right && y >= box.Bottom && y <= box.Top)
                    return true;
            }

            return false;
        }

        private static PdfRectangle Around(PdfPoint[] points) =>
            new(points.Min(point => point.X), points.Min(point => point.Y), points.Max(point => point.X), points.Max(point => point.Y));
    }
}
