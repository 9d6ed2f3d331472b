using System.Xml;
using System.Xml.Linq;
using ReportKit.Word.Format;

namespace ReportKit.Word.Templates;

/// <summary>The content types of a package's parts (ECMA-376-2, 10.1.2).</summary>
internal sealed class ContentTypes
{
    public const string Part = "[Content_Types].xml";

    private readonly Dictionary<string, string> byExtension = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> byPart = new(StringComparer.OrdinalIgnoreCase);

    public static ContentTypes Read(XElement root)
    {
        var types = new ContentTypes();
        foreach (var element in root.Elements())
        {
            var type = (string?)element.Attribute("ContentType") ?? "";
            if (element.Name.LocalName == "Default")
                types.byExtension[(string?)element.Attribute("Extension") ?? ""] = type;
            else if (element.Name.LocalName == "Override")
                types.byPart[((string?)element.Attribute("PartName") ?? "").TrimStart('/')] = type;
        }

        return types;
    }

    /// <summary>Whether a program reads the part as XML.</summary>
    public bool IsXml(string part)
    {
        var type = byPart.GetValueOrDefault(part) ?? byExtension.GetValueOrDefault(Path.GetExtension(part).TrimStart('.')) ?? "";
        return type.EndsWith("xml", StringComparison.OrdinalIgnoreCase) || type.EndsWith("vmlDrawing", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The type that a part is declared with; null where it has none of its own.</summary>
    public string? Of(string part) => byPart.GetValueOrDefault(part);

    public void Set(string part, string type) => byPart[part] = type;

    public void SetExtension(string extension, string type) => byExtension[extension] = type;

    /// <summary>Forgets the parts that are not among these.</summary>
    public void Keep(IReadOnlySet<string> parts)
    {
        foreach (var part in byPart.Keys.Where(part => !parts.Contains(part)).ToList())
            byPart.Remove(part);
    }

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
