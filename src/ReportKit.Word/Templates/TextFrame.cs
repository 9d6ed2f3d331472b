using System.Globalization;
using System.Xml.Linq;
using ReportKit.Word.Format;

namespace ReportKit.Word.Templates;

/// <summary>How much room a page has for text, in twentieths of a point, by its section's properties (ECMA-376-1, 17.6).</summary>
/// <param name="Width">From margin to margin, or of one column.</param>
/// <param name="Height">From margin to margin.</param>
internal sealed record TextFrame(int Width, int Height)
{
    private const int CellMargins = 216;
    private const int LetterWidth = 12240;
    private const int LetterHeight = 15840;
    private const int UsualMargin = 1440;

    /// <param name="section">Null where nothing is said: the page that Word takes then.</param>
    public static TextFrame Of(XElement? section)
    {
        var page = OfPage(section);
        return page with { Width = Math.Max(1, Column(section?.Element(Names.W + "cols"), page.Width)) };
    }

    /// <summary>The narrowest page of all sections, for what stands on the pages of all: headers run over the columns.</summary>
    public static TextFrame NarrowestOf(XElement text)
    {
        TextFrame? narrowest = null;
        foreach (var frame in text.Descendants(Names.W + "sectPr").Select(OfPage))
            narrowest = frame.Width < narrowest?.Width ? frame : narrowest ?? frame;
        return narrowest ?? Of(null);
    }

    private static TextFrame OfPage(XElement? section)
    {
        var margins = section?.Element(Names.W + "pgMar");
        var page = section?.Element(Names.W + "pgSz");
        var width = Number(page, "w", LetterWidth) - Number(margins, "left", UsualMargin) - Number(margins, "right", UsualMargin) - Number(margins, "gutter", 0);
        var height = Number(page, "h", LetterHeight) - Math.Abs(Number(margins, "top", UsualMargin)) - Math.Abs(Number(margins, "bottom", UsualMargin));
        return new TextFrame(Math.Max(1, width), Math.Max(1, height));
    }

    /// <summary>The frame of the section in which an element of the main text stands.</summary>
    public static TextFrame At(XElement element, XElement text) =>
        Of(text.Descendants(Names.W + "sectPr").FirstOrDefault(section => element.IsBefore(section)));

    /// <summary>The width for text in an element's place: that of a table's cell where it stands in one.</summary>
    public int WidthAt(XElement element)
    {
        var cell = element.Ancestors(Names.W + "tc").FirstOrDefault()?.Element(Names.W + "tcPr")?.Element(Names.W + "tcW");
        return cell?.Attribute(Names.W + "type")?.Value is null or "dxa" && Number(cell, "w", 0) is > CellMargins and var width
            ? Math.Min(Width, width - CellMargins)
            : Width;
    }

    private static int Column(XElement? columns, int width)
    {
        var count = Number(columns, "num", 1);
        if (columns?.Attribute(Names.W + "equalWidth")?.Value is "0" or "false" && columns.Elements(Names.W + "col").Any())
        {
            var narrowest = int.MaxValue;
            foreach (var column in columns.Elements(Names.W + "col"))
                narrowest = Math.Min(narrowest, Number(column, "w", width));
            return narrowest;
        }

        return count > 1 ? (width - (count - 1) * Number(columns, "space", 720)) / count : width;
    }

    private static int Number(XElement? element, string attribute, int otherwise) =>
        int.TryParse(element?.Attribute(Names.W + attribute)?.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
