using System.Globalization;
using System.Xml.Linq;
using ReportKit.Word.Format;
using ReportKit.Word.Pictures;

namespace ReportKit.Word.Templates;

/// <summary>Puts the organisation's logo into the controls for it, in the text as in headers and footers.</summary>
internal static class Logo
{
    /// <summary>A twentieth of a point in English Metric Units.</summary>
    private const long Twentieth = 635;

    /// <summary>In English Metric Units: three times the highest page of Word.</summary>
    private const long HighestPicture = 60_000_000;

    private const int QuarterTurn = 5_400_000;

    /// <summary>Gives the logo its alternative text; with a picture of the organisation's own, its place and its proportions.</summary>
    /// <param name="alternative">What it shows, for those who do not see it.</param>
    /// <param name="relationship">The relationship of the organisation's picture.</param>
    /// <param name="frame">How wide the text is, in twentieths of a point, at an element.</param>
    /// <returns>Whether a picture was placed.</returns>
    public static bool Place(XContainer part, string alternative, Picture? picture, string relationship, Func<XElement, int> frame)
    {
        var isPlaced = false;
        foreach (var control in Controls.With(ControlTags.Logo, part))
        {
            foreach (var properties in control.Descendants().Where(element => element.Name == Names.Wp + "docPr" || element.Name == Names.Pic + "cNvPr"))
                properties.SetAttributeValue("descr", alternative);
            if (picture is null)
                continue;
            foreach (var drawing in control.Descendants(Names.W + "drawing").ToList())
                isPlaced |= Replace(drawing, picture, relationship, frame(drawing) * Twentieth);
        }

        return isPlaced;
    }

    private static bool Replace(XElement drawing, Picture picture, string relationship, long widest)
    {
        var place = drawing.Elements().FirstOrDefault(element => element.Name == Names.Wp + "inline" || element.Name == Names.Wp + "anchor");
        if (place?.Element(Names.Wp + "extent") is not { } extent || drawing.Descendants(Names.A + "blip").FirstOrDefault() is not { } blip)
            return false;

        // Word would show a drawing that stands beside the picture (SVG), or cut the picture as the template's was cut.
        blip.RemoveNodes();
        blip.SetAttributeValue(Names.R + "embed", relationship);
        blip.SetAttributeValue(Names.R + "link", null);
        blip.Parent!.Elements(Names.A + "srcRect").Remove();
        place.Elements().Where(element => element.Name.LocalName is "sizeRelH" or "sizeRelV").Remove();
        var (width, height) = SizeOf(picture, Math.Min(Long(extent, "cy"), HighestPicture), widest);
        SetSize(extent, width, height);
        foreach (var transform in drawing.Descendants(Names.Pic + "spPr").Elements(Names.A + "xfrm"))
        {
            transform.SetAttributeValue("rot", picture.Turns == 0 ? null : picture.Turns * QuarterTurn);
            transform.SetAttributeValue("flipH", picture.IsMirrored ? "1" : null);
            transform.SetAttributeValue("flipV", null);
            if (transform.Element(Names.A + "ext") is { } size)
                SetSize(size, width, height);
        }

        return true;
    }

    /// <summary>
    /// The size before it is turned. What a reader sees keeps the height of the template's picture, and is never wider than the text.
    /// </summary>
    private static (long Width, long Height) SizeOf(Picture picture, long tall, long widest)
    {
        var isTurned = picture.Turns % 2 == 1;
        var (seenWidth, seenHeight) = isTurned ? (picture.Height, picture.Width) : (picture.Width, picture.Height);
        var width = tall * seenWidth / seenHeight;
        if (width > widest)
            (width, tall) = (widest, widest * seenHeight / seenWidth);
        (width, tall) = (Math.Max(1, width), Math.Max(1, tall));
        return isTurned ? (tall, width) : (width, tall);
    }

    private static void SetSize(XElement extent, long width, long height)
    {
        extent.SetAttributeValue("cx", width);
        extent.SetAttributeValue("cy", height);
    }

    private static long Long(XElement element, string attribute) =>
        long.TryParse(element.Attribute(attribute)?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
