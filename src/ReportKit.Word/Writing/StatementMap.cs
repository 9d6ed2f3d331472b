using System.Globalization;
using System.Xml;
using ReportKit.Document;

namespace ReportKit.Word.Writing;

/// <summary>
/// Writes the custom XML part (ECMA-376-1, 15.2.5) that lists the rows of the report: ID, bookmark and the SHA-256 of the printed
/// text, so that a later reader can tell which of them a person changed. Programs that drop the tags of content controls keep
/// bookmarks and this part.
/// </summary>
internal sealed class StatementMap
{
    private readonly XmlWriter xml;

    /// <summary>The names that are taken, with the highest number that was put after each.</summary>
    private readonly Dictionary<string, int> bookmarks = new(StringComparer.OrdinalIgnoreCase);

    public StatementMap(XmlWriter xml, string report)
    {
        this.xml = xml;
        xml.WriteStartElement("statements", StatementMark.Namespace);
        xml.WriteAttributeString("report", PrintableText.Of(report));
    }

    /// <summary>Lists a row and gives the name of its bookmark.</summary>
    public string Add(string id, RowBlock row)
    {
        var bookmark = Bookmark(id);
        xml.WriteStartElement("statement", StatementMark.Namespace);
        xml.WriteAttributeString("id", PrintableText.Of(id));
        xml.WriteAttributeString("bookmark", bookmark);
        xml.WriteAttributeString("sha256", StatementMark.HashOf(row));
        xml.WriteEndElement();
        return bookmark;
    }

    /// <summary>A name that is different for every ID.</summary>
    private string Bookmark(string id)
    {
        var common = StatementMark.BookmarkOf(id);
        var unique = common;
        while (!bookmarks.TryAdd(unique, 1))
            unique = string.Create(CultureInfo.InvariantCulture, $"{common}_{++bookmarks[common]}");
        return unique;
    }
}
