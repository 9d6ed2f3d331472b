using System.Xml.Linq;
using ReportKit.Word.Format;

namespace ReportKit.Word.Templates;

/// <summary>What a template may not be, said so that a person can mend it in Word.</summary>
internal static class TemplateRefusal
{
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private const string SaveAs = "Open it in Word and save it with Save As, as a Word Template (.dotx).";

    /// <summary>The parts whose tracked changes would be printed.</summary>
    private static readonly string[] KindsWithChanges = ["header", "footer", "footnotes", "endnotes"];

    /// <summary>Tracked changes (ECMA-376-1, 17.13.5); <c>…Change</c> are those of a look.</summary>
    private static readonly string[] Changes =
    [
        "ins", "del", "moveFrom", "moveTo", "moveFromRangeStart", "moveToRangeStart", "cellIns", "cellDel", "cellMerge",
        "customXmlInsRangeStart", "customXmlDelRangeStart", "customXmlMoveFromRangeStart", "customXmlMoveToRangeStart",
    ];

    /// <summary>The sentence on what the template is; null where it can be used.</summary>
    /// <param name="text">The root of its main part.</param>
    public static string? Of(Template template, XElement text)
    {
        var file = template.Package.File;
        if (text.Name.NamespaceName == Strict)
            return $"The template {file} is in the strict form of Office's format (Strict Open XML). {SaveAs}";
        if (text.Name != Names.W + "document")
            return $"{file} is not a Word template.";
        if (HoldsMacros(template))
            return $"The template {file} is one for macros, and no report takes macros over. {SaveAs}";
        return HoldsChanges(template, text)
            ? $"The template {file} holds tracked changes, and a report would print what is struck out. Open it in Word, accept or reject all changes (Review), and save it."
            : null;
    }

    private static bool HoldsMacros(Template template) =>
        template.MainRelationships.Any(relationship => relationship.Kind == "vbaProject")
        || ContentTypes.Read(template.Load(ContentTypes.Part)).Of(template.MainPart)?.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) == true;

    private static bool HoldsChanges(Template template, XElement text) =>
        HoldChanges(text)
        || template.MainRelationships.Any(relationship =>
            !relationship.IsExternal && KindsWithChanges.Contains(relationship.Kind) && template.Package.Has(relationship.Target) && HoldChanges(template.Load(relationship.Target)));

    private static bool HoldChanges(XElement part) => part.Descendants().Any(element =>
        element.Name.Namespace == Names.W
        && (Array.IndexOf(Changes, element.Name.LocalName) >= 0 || element.Name.LocalName is "numberingChange" || element.Name.LocalName.EndsWith("PrChange", StringComparison.Ordinal) || element.Name.LocalName is "tblGridChange" or "tblPrExChange"));
}
