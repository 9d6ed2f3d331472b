using System.Globalization;
using System.Xml.Linq;

namespace ReportKit.Excel.Styling;

/// <summary>A list of the styles part (ECMA-376-1, 18.8), each of whose elements keeps its place, because others name it by that.</summary>
internal static class StyleList
{
    /// <returns>Null where the part, or the list in it, is not there.</returns>
    public static XElement? Of(XElement? styles, string name) => styles?.Element(styles.Name.Namespace + name);

    /// <summary>Where an element stands in a list; at the end, if the list has none like it.</summary>
    public static string IndexIn(XElement list, XElement wanted)
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

    /// <summary>A fill of one colour.</summary>
    /// <param name="colour">Six hexadecimal digits.</param>
    public static XElement Fill(XNamespace x, string colour) => new(
        x + "fill",
        new XElement(x + "patternFill", new XAttribute("patternType", "solid"), new XElement(x + "fgColor", new XAttribute("rgb", "FF" + colour))));
}
