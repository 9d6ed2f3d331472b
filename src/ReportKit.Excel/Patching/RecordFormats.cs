using System.Xml.Linq;
using ReportKit.Excel.Styling;

namespace ReportKit.Excel.Patching;

/// <summary>
/// The formats of a sheet that the tool keeps for itself (ECMA-376-1, 18.8), after those of the workbook, each of which keeps its
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
        if (StyleList.Of(styles, "fonts") is not { } fonts || StyleList.Of(styles, "fills") is not { } fills || StyleList.Of(styles, "cellXfs") is not { } formats)
            return new RecordFormats("0", "0");

        var x = styles!.Name.Namespace;
        var fill = StyleList.IndexIn(fills, StyleList.Fill(x, Look.AccentColour));
        return new RecordFormats(
            Format(StyleList.IndexIn(fonts, Font("FFFFFF", new XElement(x + "b"))), fill, isWrapped: false),
            Format(StyleList.IndexIn(fonts, Font("000000", bold: null)), "0", isWrapped: true));

        XElement Font(string colour, XElement? bold) => new(
            x + "font",
            bold,
            new XElement(x + "sz", new XAttribute("val", Look.FontSize)),
            new XElement(x + "color", new XAttribute("rgb", "FF" + colour)),
            new XElement(x + "name", new XAttribute("val", Look.FontName)),
            new XElement(x + "family", new XAttribute("val", "2")));

        string Format(string font, string fill, bool isWrapped) => StyleList.IndexIn(formats, new XElement(
            x + "xf",
            new XAttribute("numFmtId", TextFormat),
            new XAttribute("fontId", font),
            new XAttribute("fillId", fill),
            new XAttribute("borderId", "0"),
            StyleList.Of(styles, "cellStyleXfs") is null ? null : new XAttribute("xfId", "0"),
            new XAttribute("applyNumberFormat", "1"),
            new XAttribute("applyFont", "1"),
            new XAttribute("applyFill", "1"),
            new XAttribute("applyAlignment", "1"),
            new XElement(x + "alignment", new XAttribute("horizontal", "left"), new XAttribute("vertical", "top"), isWrapped ? new XAttribute("wrapText", "1") : null)));
    }
}
