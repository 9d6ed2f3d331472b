using System.Xml;
using ReportKit.Document;

namespace ReportKit.Word.Writing;

/// <summary>Writes what the file says of itself: title, language and description, which accessibility checkers ask for.</summary>
internal static class PropertyParts
{
    /// <summary>The program that made the file.</summary>
    public const string Application = "ReportKit";

    private const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string Extended = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";
    private const string Terms = "http://purl.org/dc/terms/";
    private const string SchemaInstance = "http://www.w3.org/2001/XMLSchema-instance";

    /// <summary>The core properties (ECMA-376-2, 11). Their times are the report's date, so that the same input gives the same bytes.</summary>
    public static void WriteCore(XmlWriter xml, ReportDocument document)
    {
        var cover = document.Cover;
        xml.WriteStartElement("cp", "coreProperties", Core);
        xml.WriteAttributeString("xmlns", "dc", null, DublinCore);
        xml.WriteAttributeString("xmlns", "dcterms", null, Terms);
        xml.WriteAttributeString("xmlns", "xsi", null, SchemaInstance);
        Write(xml, "dc", "title", DublinCore, cover.Title);
        Write(xml, "dc", "subject", DublinCore, cover.Subtitle);
        Write(xml, "dc", "creator", DublinCore, cover.Authors ?? document.Closing.Organisation);
        Write(xml, "dc", "description", DublinCore, $"{cover.Number}: {cover.Title}. {cover.Date}.");
        Write(xml, "dc", "language", DublinCore, Script.IsLanguage(document.Language) ? document.Language.Trim() : null);
        WriteTime(xml, "created", cover.Day);
        WriteTime(xml, "modified", cover.Day);
        xml.WriteEndElement();
    }

    /// <summary>Names the program, by which a later run can tell whether another one saved the file since.</summary>
    public static void WriteExtended(XmlWriter xml)
    {
        xml.WriteStartElement("Properties", Extended);
        xml.WriteElementString("Application", Extended, Application);
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, string prefix, string name, string space, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
            xml.WriteElementString(prefix, name, space, PrintableText.Of(value.ReplaceLineEndings(" ")));
    }

    private static void WriteTime(XmlWriter xml, string name, string day)
    {
        xml.WriteStartElement("dcterms", name, Terms);
        xml.WriteAttributeString("xsi", "type", SchemaInstance, "dcterms:W3CDTF");
        xml.WriteString(day + "T00:00:00Z");
        xml.WriteEndElement();
    }
}
