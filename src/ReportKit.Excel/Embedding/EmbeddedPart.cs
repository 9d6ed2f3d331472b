using System.Globalization;
using System.IO.Packaging;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using ReportKit.Excel.Worksheets;
using ReportKit.Packaging;

namespace ReportKit.Excel.Embedding;

/// <summary>The half in a custom XML part (ECMA-376-1, 22.5) with a namespace of its own: one piece an element.</summary>
internal static class EmbeddedPart
{
    private const string Folder = "customXml/";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";
    private const string Properties = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
    private const string PropertiesType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
    private const int BytesOfAnItemId = 16;

    public static void Write(PackagePart book, string kind, List<string> pieces)
    {
        var number = Enumerable.Range(1, int.MaxValue).First(free => !book.Package.PartExists(Address("item", free)));
        var item = book.Package.CreatePart(Address("item", number), "application/xml", CompressionOption.Normal);
        using (var stream = item.GetStream(FileMode.Create))
            Write(stream, kind, pieces);
        book.CreateRelationship(PackUriHelper.GetRelativeUri(book.Uri, item.Uri), TargetMode.Internal, Relationships, "rIdEmbedded-" + kind);

        var properties = book.Package.CreatePart(Address("itemProps", number), PropertiesType, CompressionOption.Normal);
        using (var stream = properties.GetStream(FileMode.Create))
            WriteProperties(stream, kind, pieces[0]);
        item.CreateRelationship(PackUriHelper.GetRelativeUri(item.Uri, properties.Uri), TargetMode.Internal, Relationships + "Props", "rId1");
    }

    public static List<string> Read(OfficePackage package, string kind)
    {
        var parts = package.Parts.Where(name => name.StartsWith(Folder, StringComparison.OrdinalIgnoreCase) && name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase));
        return parts.Select(part => ReadPart(package, part, NamespaceOf(kind))).FirstOrDefault(pieces => pieces.Count > 0) ?? [];
    }

    private static Uri Address(string name, int number) =>
        new(string.Create(CultureInfo.InvariantCulture, $"/{Folder}{name}{number}.xml"), UriKind.Relative);

    private static string NamespaceOf(string kind) => "urn:reportkit:" + kind;

    private static void Write(Stream stream, string kind, List<string> pieces)
    {
        using var xml = XmlCopy.Writer(stream);
        xml.WriteStartElement("text", NamespaceOf(kind));
        foreach (var piece in pieces)
            xml.WriteElementString("piece", NamespaceOf(kind), EscapedText.Of(piece));
        xml.WriteEndElement();
    }

    /// <summary>The same text has the same identity (22.5.2.1), so that the same workbook has the same bytes.</summary>
    private static void WriteProperties(Stream stream, string kind, string heading)
    {
        var identity = new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(heading)).AsSpan(0, BytesOfAnItemId));
        using var xml = XmlCopy.Writer(stream);
        xml.WriteStartElement("ds", "datastoreItem", Properties);
        xml.WriteAttributeString("ds", "itemID", Properties, identity.ToString("B").ToUpperInvariant());
        xml.WriteStartElement("ds", "schemaRefs", Properties);
        xml.WriteStartElement("ds", "schemaRef", Properties);
        xml.WriteAttributeString("ds", "uri", Properties, NamespaceOf(kind));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static List<string> ReadPart(OfficePackage package, string part, string wanted)
    {
        var pieces = new List<string>();
        var text = new CellText(package.File);
        using var xml = package.StreamXml(part);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.NamespaceURI != wanted)
                return [];
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "piece" })
            {
                pieces.Add(text.Read(xml));
                package.Hold(pieces[^1].Length * sizeof(char));
            }
        }

        return pieces;
    }
}
