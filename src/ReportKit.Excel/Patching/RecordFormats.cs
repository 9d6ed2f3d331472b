using System.Globalization;
using System.Xml.Linq;
using ReportKit.Excel.Authoring;

namespace ReportKit.Excel.Patching;

/// <summary>
/// The formats of a sheet that the tool keeps for itself (ECMA-376-1, 18.8), behind those of the workbook, each of which keeps its
/// place, because cells name it by that.
/// </summary>
/// <param name="Header">The index of the header's format.</param>
/// <param name="Cells">The index of the format of all other cells.</param>
internal sealed record RecordFormats(string Header, string Cells)
{
    /// <summary>Text (ECMA-376-1, 18.8.30).</summary>
    private const string TextFormat = "49";

    /// <param name="styles">The styles part; null, or one that lacks lists, leaves the sheet without a look.</param>
    public static RecordFormats AddedTo(XElement? styles)
    {
        if (List(styles, "fonts") is not { } fonts || List(styles, "fills") is not { } fills || List(styles, "cellXfs") is not { } formats)
            return new RecordFormats("0", "0");

        var x = styles!.Name.Namespace;
        var fill = IndexIn(fills, new XElement(x + "fill", new XElement(x + "patternFill", new XAttribute("patternType", "solid"), Colour("fgColor", Look.AccentColour))));
        return new RecordFormats(
            Format(IndexIn(fonts, Font("FFFFFF", new XElement(x + "b"))), fill, isWrapped: false),
            Format(IndexIn(fonts, Font("000000", bold: null)), "0", isWrapped: true));

        XElement Font(string colour, XElement? bold) => new(
            x + "font",
            bold,
            new XElement(x + "sz", new XAttribute("val", Look.FontSize)),
            Colour("color", colour),
            new XElement(x + "name", new XAttribute("val", Look.FontName)),
            new XElement(x + "family", new XAttribute("val", "2")));

        XElement Colour(string name, string colour) => new(x + name, new XAttribute("rgb", "FF" + colour));

        string Format(string font, string fill, bool isWrapped) => IndexIn(formats, new XElement(
            x + "xf",
            new XAttribute("numFmtId", TextFormat),
            new XAttribute("fontId", font),
            new XAttribute("fillId", fill),
            new XAttribute("borderId", "0"),
            List(styles, "cellStyleXfs") is null ? null : new XAttribute("xfId", "0"),
            new XAttribute("applyNumberFormat", "1"),
            new XAttribute("applyFont", "1"),
            new XAttribute("applyFill", "1"),
            new XAttribute("applyAlignment", "1"),
            new XElement(x + "alignment", new XAttribute("horizontal", "left"), new XAttribute("vertical", "top"), isWrapped ? new XAttribute("wrapText", "1") : null)));
    }

    private static XElement? List(XElement? styles, string name) => styles?.Element(styles.Name.Namespace + name);

    /// <summary>Where an element stands in a list; at the end, if the list has none like it.</summary>
    private static string IndexIn(XElement list, XElement wanted)
    {
        var there = list.Elements().ToList();
        var index = there.FindIndex(element => XNode.DeepEquals(element, wanted));
        if (index < 0)
        {
            index = there.Count;
            list.Add(wanted);
            list.SetAttributeValue("count", there.Count + 1);
        }

        return index.ToString(CultureInfo.InvariantCulture);
    }
}
