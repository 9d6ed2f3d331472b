using System.Globalization;
using System.Xml.Linq;
using ReportKit.Word.Format;

namespace ReportKit.Word.Templates;

/// <summary>A paragraph of the cover, with what decides how high it is. All lengths are in points.</summary>
internal sealed class CoverParagraph
{
    private const double UsualSize = 10;
    private const double LeastSize = 1;

    private readonly XElement paragraph;
    private readonly string text;
    private readonly double width;
    private readonly double before;
    private readonly double after;
    private readonly double line;
    private readonly bool isLineExact;
    private readonly double frame;
    private readonly double picture;
    private readonly bool isTight;
    private readonly double usualSize;

    private CoverParagraph(XElement paragraph, StyleSheet styles, int room)
    {
        this.paragraph = paragraph;
        var properties = paragraph.Element(Names.W + "pPr");
        Style = properties?.Element(Names.W + "pStyle")?.Attribute(Names.W + "val")?.Value;
        text = TextOf(paragraph);
        width = (room - Length("ind", "left") - Length("ind", "right")) / 20;
        before = Length("spacing", "before") / 20;
        after = Length("spacing", "after") / 20;
        isLineExact = Own("spacing", "lineRule") is "exact" or "atLeast";
        line = Length("spacing", "line") is > 0 and var height ? height / (isLineExact ? 20 : 240) : 1;
        frame = Borders(properties?.Element(Names.W + "pBdr") ?? styles.Property(Style, "pPr", "pBdr"));
        foreach (var extent in paragraph.Descendants(Names.Wp + "inline").Elements(Names.Wp + "extent"))
            picture = Math.Max(picture, Number(extent.Attribute("cy")?.Value) / 12700);
        isTight = properties?.Element(Names.W + "contextualSpacing") is { } own ? StyleSheet.IsOn(own) : styles.Is(Style, "pPr", "contextualSpacing");
        var run = paragraph.Descendants(Names.W + "r").FirstOrDefault(found => found.Elements(Names.W + "t").Any())?.Element(Names.W + "rPr");
        usualSize = Number(run?.Element(Names.W + "sz")?.Attribute(Names.W + "val")?.Value ?? styles.Value(Style, "rPr", "sz", "val")) is > 0 and var half ? half / 2 : UsualSize;
        Size = usualSize;

        double Length(string element, string attribute) => Number(Own(element, attribute));
        string? Own(string element, string attribute) => properties?.Element(Names.W + element)?.Attribute(Names.W + attribute)?.Value ?? styles.Value(Style, "pPr", element, attribute);
    }

    /// <summary>Whether a field of the report stands in it.</summary>
    public bool IsField => paragraph.Descendants(Names.W + "sdt").Concat(paragraph.Ancestors(Names.W + "sdt")).Any(control => Controls.TagOf(control) is not (null or ControlTags.Logo));

    /// <summary>The id of its style; null for the usual one, which the whole report has.</summary>
    public string? Style { get; }

    public bool IsSmaller => Size < usualSize;

    /// <summary>The size of its letters, as a file gives it.</summary>
    public int HalfPoints => Math.Max((int)(LeastSize * 2), (int)(Size * 2));

    /// <summary>The size of its letters.</summary>
    public double Size { get; set; }

    /// <summary>How many lines were typed, as of several authors.</summary>
    public int TypedLines => text.Count('\n') + 1;

    public int Lines => TextMeasure.Lines(text, width / Size);

    /// <param name="room">The width for it, in twentieths of a point.</param>
    public static CoverParagraph Of(XElement paragraph, StyleSheet styles, int room) => new(paragraph, styles, room);

    /// <param name="space">The share of the space around it that is left.</param>
    public double Height(double space, CoverParagraph? above, CoverParagraph? below)
    {
        var lines = Math.Max(Lines * (isLineExact ? Math.Max(line, Size) : Size * TextMeasure.LineHeight(text) * line), picture);
        var top = isTight && above?.Style == Style ? 0 : before;
        var bottom = isTight && below?.Style == Style ? 0 : after;
        return lines + frame + (top + bottom) * space;
    }

    /// <summary>Writes what has become smaller, and nothing where all is as in the template.</summary>
    public void Write(double space)
    {
        if (space < 1)
            WriteSpace(space);
        if (!IsSmaller)
            return;
        foreach (var run in paragraph.Descendants(Names.W + "r"))
        {
            var properties = PropertyOrder.Of(run, "rPr");
            PropertyOrder.Put(properties, new XElement(Names.W + "sz", new XAttribute(Names.W + "val", HalfPoints)));
            PropertyOrder.Put(properties, new XElement(Names.W + "szCs", new XAttribute(Names.W + "val", HalfPoints)));
        }
    }

    private void WriteSpace(double space)
    {
        var properties = PropertyOrder.Of(paragraph, "pPr");
        var spacing = new XElement(properties.Element(Names.W + "spacing") ?? new XElement(Names.W + "spacing"));
        spacing.SetAttributeValue(Names.W + "before", (int)(before * space * 20));
        spacing.SetAttributeValue(Names.W + "after", (int)(after * space * 20));
        PropertyOrder.Put(properties, spacing);
    }

    private static string TextOf(XElement paragraph) => string.Concat(paragraph.Descendants().Select(element =>
        element.Name == Names.W + "t" ? element.Value : element.Name == Names.W + "br" ? "\n" : ""));

    /// <summary>The lines above and below, with the space between them and the words (ECMA-376-1, 17.3.1.24).</summary>
    private static double Borders(XElement? borders)
    {
        var height = 0.0;
        foreach (var border in borders?.Elements().Where(border => border.Name.LocalName is "top" or "bottom") ?? [])
            height += Number(border.Attribute(Names.W + "space")?.Value) + Number(border.Attribute(Names.W + "sz")?.Value) / 8;
        return height;
    }

    private static double Number(string? text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
