using System.Globalization;
using System.Xml.Linq;
using ReportKit.Document;
using ReportKit.Word.Format;

namespace ReportKit.Word.Templates;

/// <summary>
/// Recolours a part: the theme's first accent, and the colours that refer to it. Those carry their value beside the reference
/// (ECMA-376-1, 17.3.2.6), and LibreOffice 7.4 reads nothing else. Words stay readable: in the accent on white, and on the accent.
/// </summary>
internal static class AccentColour
{
    private const string Accent = "accent1";

    public static void Set(XElement part, Colour accent)
    {
        foreach (var themed in part.Descendants(Names.A + Accent).ToList())
            themed.ReplaceNodes(new XElement(Names.A + "srgbClr", new XAttribute("val", accent.Digits)));
        foreach (var element in part.Descendants())
        {
            if (element.Attribute(Names.W + "themeColor")?.Value == Accent)
                SetColour(element, accent);
            if (element.Attribute(Names.W + "themeFill")?.Value == Accent)
                element.Attribute(Names.W + "fill")?.SetValue(Shaded(accent, element, "themeFillTint", "themeFillShade").Digits);
        }
    }

    /// <summary>Makes the words of styles readable on the accent.</summary>
    /// <param name="part">The styles, in their new colour.</param>
    public static void KeepStylesReadable(XElement part)
    {
        var styles = new StyleSheet(part);
        foreach (var style in part.Elements(Names.W + "style").Where(style => style.Attribute(Names.W + "type")?.Value == "paragraph"))
        {
            var id = style.Attribute(Names.W + "styleId")?.Value;
            if (Ground(styles.Property(id, "pPr", "shd")) is { } ground && ColourOf(styles.Property(id, "rPr", "color")) is { } words && !words.IsReadableOn(ground))
                PropertyOrder.Put(PropertyOrder.Of(style, "rPr"), ColourElement(ground.TextOn));
        }
    }

    /// <summary>Makes the words of a part readable on the accent, in whatever paragraph or cell has it.</summary>
    /// <param name="styles">The styles in their new colour.</param>
    public static void KeepReadable(XElement part, StyleSheet styles)
    {
        foreach (var paragraph in part.Descendants(Names.W + "p"))
        {
            var style = paragraph.Element(Names.W + "pPr")?.Element(Names.W + "pStyle")?.Attribute(Names.W + "val")?.Value;
            var shading = paragraph.Element(Names.W + "pPr")?.Element(Names.W + "shd")
                ?? styles.Property(style, "pPr", "shd")
                ?? paragraph.Ancestors(Names.W + "tc").FirstOrDefault()?.Element(Names.W + "tcPr")?.Element(Names.W + "shd");
            if (Ground(shading) is not { } ground)
                continue;
            foreach (var run in paragraph.Descendants(Names.W + "r").Where(run => run.Elements(Names.W + "t").Any()))
            {
                var own = run.Element(Names.W + "rPr")?.Element(Names.W + "color") ?? styles.Property(style, "rPr", "color");
                if (ColourOf(own) is { } words && !words.IsReadableOn(ground))
                    PropertyOrder.Put(PropertyOrder.Of(run, "rPr"), ColourElement(ground.TextOn));
            }
        }
    }

    /// <summary>Words that could not be read on white are set darker, by their value: the theme would make them pale again.</summary>
    private static void SetColour(XElement element, Colour accent)
    {
        var colour = Shaded(accent, element, "themeTint", "themeShade");
        var isText = element.Name == Names.W + "color";
        if (isText && !colour.IsReadableOn(Colour.White))
        {
            colour = colour.TextOnWhite;
            element.Attributes().Where(attribute => attribute.Name.LocalName.StartsWith("theme", StringComparison.Ordinal)).Remove();
        }

        (isText ? element.Attribute(Names.W + "val") : element.Attribute(Names.W + "color") ?? element.Attribute(Names.W + "val"))?.SetValue(colour.Digits);
    }

    /// <summary>The colour, nearer to white or to black by the share that a reference gives (ECMA-376-1, 17.18.40).</summary>
    private static Colour Shaded(Colour colour, XElement element, string tint, string shade)
    {
        if (Share(element, tint) is { } light)
            return Mixed(colour, part => (int)(part * light + 255 * (1 - light)));
        return Share(element, shade) is { } dark ? Mixed(colour, part => (int)(part * dark)) : colour;
    }

    private static double? Share(XElement element, string attribute) =>
        int.TryParse(element.Attribute(Names.W + attribute)?.Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var share) ? share / 255.0 : null;

    private static Colour Mixed(Colour colour, Func<int, int> mix) => new(Mixed(colour, 0, mix) + Mixed(colour, 1, mix) + Mixed(colour, 2, mix));

    private static string Mixed(Colour colour, int part, Func<int, int> mix) =>
        mix(int.Parse(colour.Digits.AsSpan(2 * part, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString("X2", CultureInfo.InvariantCulture);

    /// <summary>The colour of an area in the accent; null for every other area.</summary>
    private static Colour? Ground(XElement? shading) =>
        shading?.Attribute(Names.W + "themeFill")?.Value == Accent ? Digits(shading.Attribute(Names.W + "fill")) : null;

    /// <summary>Null where a program chooses the colour by itself, and so one that can be read.</summary>
    private static Colour? ColourOf(XElement? element) => Digits(element?.Attribute(Names.W + "val"));

    private static Colour? Digits(XAttribute? attribute) =>
        attribute?.Value is { Length: 6 } digits && digits.All(char.IsAsciiHexDigit) ? new Colour(digits) : null;

    private static XElement ColourElement(Colour colour) => new(Names.W + "color", new XAttribute(Names.W + "val", colour.Digits));
}
