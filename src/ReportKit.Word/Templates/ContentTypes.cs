using System.Xml;
using ReportKit.Packaging;

namespace ReportKit.Word.Templates;

/// <summary>The content types of a package's parts (ECMA-376-2, 10.1.2).</summary>
internal sealed class ContentTypes
{
    public const string Part = "[Content_Types].xml";

    private readonly Dictionary<string, string> byExtension = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> byPart = new(StringComparer.OrdinalIgnoreCase);

    public static ContentTypes Read(OfficePackage package)
    {
        var types = new ContentTypes();
        using var xml = package.OpenXml(Part);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if (xml.LocalName == "Default")
                types.byExtension[xml.GetAttribute("Extension") ?? ""] = xml.GetAttribute("ContentType") ?? "";
            else if (xml.LocalName == "Override")
                types.byPart[(xml.GetAttribute("PartName") ?? "").TrimStart('/')] = xml.GetAttribute("ContentType") ?? "";
        }

        return types;
    }

    public void Set(string part, string type) => byPart[part] = type;

    public void SetExtension(string extension, string type) => byExtension[extension] = type;

    public void Remove(string part) => byPart.Remove(part);

    public void WriteTo(XmlWriter xml)
    {
        xml.WriteStartElement("Types", Names.ContentTypes);
        foreach (var extension in byExtension.Keys.Order(StringComparer.Ordinal))
            Write(xml, "Default", "Extension", extension, byExtension[extension]);
        foreach (var part in byPart.Keys.Order(StringComparer.Ordinal))
            Write(xml, "Override", "PartName", "/" + part, byPart[part]);
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, string element, string name, string value, string type)
    {
        xml.WriteStartElement(element, Names.ContentTypes);
        xml.WriteAttributeString(name, value);
        xml.WriteAttributeString("ContentType", type);
        xml.WriteEndElement();
    }
}
