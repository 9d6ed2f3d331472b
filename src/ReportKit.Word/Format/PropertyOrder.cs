using System.Xml.Linq;

namespace ReportKit.Word.Format;

/// <summary>Puts a property among those of a paragraph or run, at its place in the order of CT_PPr and CT_RPr, without which Word refuses a file.</summary>
internal static class PropertyOrder
{
    private static readonly string[] Paragraph =
    [
        "pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr", "suppressLineNumbers", "pBdr", "shd", "tabs",
        "suppressAutoHyphens", "kinsoku", "wordWrap", "overflowPunct", "topLinePunct", "autoSpaceDE", "autoSpaceDN", "bidi", "adjustRightInd",
        "snapToGrid", "spacing", "ind", "contextualSpacing", "mirrorIndents", "suppressOverlap", "jc", "textDirection", "textAlignment",
        "textboxTightWrap", "outlineLvl", "divId", "cnfStyle", "rPr", "sectPr", "pPrChange",
    ];

    private static readonly string[] Run =
    [
        "rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike", "outline", "shadow", "emboss", "imprint", "noProof",
        "snapToGrid", "vanish", "webHidden", "color", "spacing", "w", "kern", "position", "sz", "szCs", "highlight", "u", "effect", "bdr", "shd",
        "fitText", "vertAlign", "rtl", "cs", "em", "lang", "eastAsianLayout", "specVanish", "oMath",
    ];

    /// <summary>The properties of a paragraph, run or style; made where there are none.</summary>
    /// <param name="name"><c>pPr</c> or <c>rPr</c>.</param>
    public static XElement Of(XElement holder, string name)
    {
        if (holder.Element(Names.W + name) is { } there)
            return there;
        var made = new XElement(Names.W + name);
        if (holder.Name == Names.W + "style")
            (holder.Element(Names.W + "pPr") ?? holder.Elements().Last(element => element.Name.LocalName is not ("tblPr" or "trPr" or "tcPr" or "tblStylePr"))).AddAfterSelf(made);
        else
            holder.AddFirst(made);
        return made;
    }

    /// <summary>In place of the property of this name, if there is one.</summary>
    public static void Put(XElement properties, XElement property)
    {
        properties.Elements(property.Name).Remove();
        var order = properties.Name == Names.W + "pPr" ? Paragraph : Run;
        var place = Array.IndexOf(order, property.Name.LocalName);
        if (properties.Elements().FirstOrDefault(other => Array.IndexOf(order, other.Name.LocalName) > place) is { } after)
            after.AddBeforeSelf(property);
        else
            properties.Add(property);
    }
}
