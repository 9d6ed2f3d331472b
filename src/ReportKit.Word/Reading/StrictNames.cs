using System.Xml.Linq;
using ReportKit.Word.Format;

namespace ReportKit.Word.Reading;

/// <summary>The strict form of the format has namespaces of its own for the same elements (ISO/IEC 29500-1, Annex A).</summary>
internal static class StrictNames
{
    private static readonly Dictionary<XNamespace, XNamespace> Same = new()
    {
        ["http://purl.oclc.org/ooxml/wordprocessingml/main"] = Names.W,
        ["http://purl.oclc.org/ooxml/officeDocument/relationships"] = Names.R,
        ["http://purl.oclc.org/ooxml/drawingml/main"] = Names.A,
    };

    /// <summary>The same tree, with the names of the transitional form; it is changed in its place.</summary>
    public static XElement Transitional(XElement root)
    {
        if (!Same.ContainsKey(root.Name.Namespace))
            return root;
        foreach (var element in root.DescendantsAndSelf())
        {
            element.Name = Of(element.Name);
            if (element.Attributes().Any(attribute => Same.ContainsKey(attribute.Name.Namespace)))
                element.ReplaceAttributes(element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration).Select(attribute => new XAttribute(Of(attribute.Name), attribute.Value)).ToList());
        }

        return root;
    }

    private static XName Of(XName name) => Same.TryGetValue(name.Namespace, out var same) ? same + name.LocalName : name;
}
