using System.Xml.Linq;
using ReportKit.Word.Format;

namespace ReportKit.Word.Reading;

/// <summary>
/// Content that stands in a file in several forms, for programs of different age (ECMA-376-3, 10.2): it is read once.
/// </summary>
internal static class Alternative
{
    /// <summary>The first form that has words; where none has, the first.</summary>
    public static XElement Of(XElement alternatives) =>
        alternatives.Elements().FirstOrDefault(form => form.Descendants(Names.W + "t").Any()) ?? alternatives.Elements().FirstOrDefault() ?? alternatives;

    /// <summary>The contents of the boxes of text in a drawing, those within a box not again.</summary>
    public static IEnumerable<XElement> Boxes(XElement drawing)
    {
        foreach (var element in drawing.Elements())
        {
            if (element.Name == Names.W + "txbxContent")
            {
                yield return element;
                continue;
            }

            foreach (var box in Boxes(element.Name.LocalName == "AlternateContent" ? Of(element) : element))
                yield return box;
        }
    }
}
