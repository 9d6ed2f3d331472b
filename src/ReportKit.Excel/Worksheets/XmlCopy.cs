using System.Text;
using System.Xml;

namespace ReportKit.Excel.Worksheets;

/// <summary>Copies a part node by node, so that what is not to change stays as it is.</summary>
internal static class XmlCopy
{
    /// <summary>A writer that leaves line ends as they are, on every system.</summary>
    public static XmlWriter Writer(Stream stream) => XmlWriter.Create(
        stream,
        new XmlWriterSettings { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.Entitize, CheckCharacters = false, CloseOutput = false });

    /// <summary>Copies the node at which the reader stands, without what is inside it.</summary>
    /// <param name="attribute">Gives the value of an attribute, by its name and the value that it has; null: all stay.</param>
    public static void Node(XmlReader from, XmlWriter to, Func<string, string, string>? attribute = null)
    {
        switch (from.NodeType)
        {
            case XmlNodeType.Element:
                var isEmpty = from.IsEmptyElement;
                to.WriteStartElement(from.Prefix, from.LocalName, from.NamespaceURI);
                Attributes(from, to, attribute);
                if (isEmpty)
                    to.WriteEndElement();
                break;
            case XmlNodeType.EndElement:
                to.WriteFullEndElement();
                break;
            case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA:
                to.WriteString(from.Value);
                break;
            case XmlNodeType.Whitespace:
                to.WriteWhitespace(from.Value);
                break;
            case XmlNodeType.XmlDeclaration:
                to.WriteStartDocument(standalone: true);
                break;
        }
    }

    private static void Attributes(XmlReader from, XmlWriter to, Func<string, string, string>? attribute)
    {
        while (from.MoveToNextAttribute())
            to.WriteAttributeString(from.Prefix, from.LocalName, from.NamespaceURI, attribute is null ? from.Value : attribute(from.Name, from.Value));
        from.MoveToElement();
    }
}
