using System.Text;
using System.Xml.Linq;

namespace ReportKit.Testing;

/// <summary>A Word file as the XML of its parts, read by none of our own code.</summary>
public sealed class WordFile
{
    private readonly Dictionary<string, byte[]> parts;

    public WordFile(byte[] bytes)
    {
        Bytes = bytes;
        parts = Zip.Entries(bytes).ToDictionary(entry => entry.Name, entry => entry.Content);
    }

    public static XNamespace W { get; } = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static XNamespace R { get; } = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public byte[] Bytes { get; }

    public IEnumerable<string> Parts => parts.Keys;

    public XElement Document => Part("word/document.xml");

    public XElement Body => Document.Element(W + "body")!;

    /// <summary>The report's own footnotes, without the separators, in the order of the part.</summary>
    public IEnumerable<XElement> Footnotes => Part("word/footnotes.xml").Elements(W + "footnote").Where(note => note.Attribute(W + "type") is null);

    /// <summary>The words of each comment; none where the file has no comments.</summary>
    public IEnumerable<string> Comments => parts.ContainsKey("word/comments.xml")
        ? Part("word/comments.xml").Elements(W + "comment").Select(comment => string.Join('\n', comment.Elements(W + "p").Select(TextOf)))
        : [];

    public static WordFile Read(string path) => new(File.ReadAllBytes(path));

    /// <summary>A part, without the space that only indents it.</summary>
    public XElement Part(string name) => XElement.Load(new MemoryStream(parts[name]));

    /// <summary>Every part that is XML.</summary>
    public IEnumerable<XElement> XmlParts => parts.Keys.Where(name => name.EndsWith(".xml", StringComparison.Ordinal) || name.EndsWith(".rels", StringComparison.Ordinal)).Select(Part);

    /// <summary>The entries of the table of contents, with the page that each gives; an empty one where the number is left to Word.</summary>
    public IEnumerable<(string Heading, string Page)> Contents => Body.Descendants(W + "p")
        .Where(paragraph => StyleOf(paragraph) is "TOC1" or "TOC2")
        .Select(paragraph => TextOf(paragraph).Split('\t'))
        .Select(entry => (entry[0], entry[1]));

    /// <summary>The paragraphs of a style, by its id.</summary>
    public IEnumerable<XElement> Paragraphs(string style) => Body.Descendants(W + "p").Where(paragraph => StyleOf(paragraph) == style);

    /// <summary>The address of each relationship of a part that leads out of the file.</summary>
    public Dictionary<string, string> Links(string part = "document") => Part($"word/_rels/{part}.xml.rels").Elements()
        .Where(relationship => (string?)relationship.Attribute("TargetMode") == "External")
        .ToDictionary(relationship => (string)relationship.Attribute("Id")!, relationship => (string)relationship.Attribute("Target")!);

    /// <summary>The same file with one part changed, or added.</summary>
    public WordFile With(string part, Func<string, string> change) =>
        new(parts.ContainsKey(part) ? Zip.With(Bytes, part, change) : Zip.Of([.. Zip.Entries(Bytes), (part, Encoding.UTF8.GetBytes(change("")))]));

    public string WriteTo(TemporaryFolder folder, string name)
    {
        File.WriteAllBytes(folder.File(name), Bytes);
        return folder.File(name);
    }

    public static string? StyleOf(XElement paragraph) => (string?)paragraph.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val");

    /// <summary>The words of a paragraph as they are read, with tabs and line breaks.</summary>
    public static string TextOf(XElement paragraph) => string.Concat(paragraph.Descendants().Select(element =>
        element.Name == W + "t" ? element.Value
        : element.Name == W + "tab" && element.Parent!.Name == W + "r" ? "\t"
        : element.Name == W + "br" ? "\n"
        : ""));
}
