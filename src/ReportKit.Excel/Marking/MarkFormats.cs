using System.Globalization;
using System.Xml.Linq;
using ReportKit.Excel.Styling;
using ReportKit.Findings;

namespace ReportKit.Excel.Marking;

/// <summary>The formats of marked cells: what each cell had, with another fill.</summary>
/// <param name="styles">The styles part; without it, cells keep their formats.</param>
internal sealed class MarkFormats(XElement? styles)
{
    private readonly Dictionary<(string, Severity), string> marked = [];
    private readonly Dictionary<Severity, string> fills = [];
    private readonly List<XElement> formats = StyleList.Of(styles, "cellXfs")?.Elements().ToList() ?? [];

    /// <param name="format">The index of the cell's format.</param>
    /// <returns>The index of the same format in the colour of a severity.</returns>
    public string Of(string format, Severity severity)
    {
        if (!marked.TryGetValue((format, severity), out var index))
            marked[(format, severity)] = index = With(format, xf =>
            {
                xf.SetAttributeValue("fillId", FillOf(severity));
                xf.SetAttributeValue("applyFill", "1");
            });
        return index;
    }

    /// <summary>The same format in the look of a link.</summary>
    public string LinkOf(string format) => With(format, xf =>
    {
        if (StyleList.Of(styles, "fonts") is not { } fonts
            || !int.TryParse(xf.Attribute("fontId")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            || fonts.Elements().ElementAtOrDefault(index) is not { } there)
            return;

        var font = new XElement(there);
        font.Element(font.Name.Namespace + "sz")?.AddBeforeSelf(new XElement(font.Name.Namespace + "u"));
        font.Element(font.Name.Namespace + "color")?.ReplaceAttributes(new XAttribute("rgb", "FF" + Look.AccentColour));
        xf.SetAttributeValue("fontId", StyleList.IndexIn(fonts, font));
    });

    /// <summary>Red, yellow and blue, stronger than the cues that a workbook gives by itself.</summary>
    private static string Colour(Severity severity) => severity switch
    {
        Severity.Error => "FF9C9C",
        Severity.Warning => "FFD54F",
        Severity.Remark => "B7D3F2",
    };

    private string FillOf(Severity severity)
    {
        if (!fills.TryGetValue(severity, out var index))
            fills[severity] = index = StyleList.IndexIn(StyleList.Of(styles, "fills")!, StyleList.Fill(styles!.Name.Namespace, Colour(severity)));
        return index;
    }

    private string With(string format, Action<XElement> change)
    {
        if (StyleList.Of(styles, "fills") is null
            || !int.TryParse(format, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            || index >= formats.Count)
            return format;

        var changed = new XElement(formats[index]);
        change(changed);
        formats.Add(changed);
        var list = StyleList.Of(styles, "cellXfs")!;
        list.Add(changed);
        list.SetAttributeValue("count", formats.Count);
        return (formats.Count - 1).ToString(CultureInfo.InvariantCulture);
    }
}
