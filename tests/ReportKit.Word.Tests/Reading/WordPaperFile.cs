using ReportKit.Papers;
using ReportKit.Word.Reading;

namespace ReportKit.Word.Tests.Reading;

/// <summary>A Word document for a test, as the XML of its parts.</summary>
internal sealed class WordPaperFile
{
    private const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly List<(string Name, string Text)> parts = [];
    private readonly List<string> relationships = [];

    /// <param name="body">The inside of the body.</param>
    public WordPaperFile(string body) => parts.Add(("word/document.xml", $"<w:document {Namespaces}><w:body>{body}</w:body></w:document>"));

    /// <summary>A paragraph of one run.</summary>
    public static string P(string words, string properties = "") => $"<w:p><w:pPr>{properties}</w:pPr>{R(words)}</w:p>";

    public static string R(string words, string properties = "") => $"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space=\"preserve\">{words}</w:t></w:r>";

    public static string Field(string code, string result) =>
        $"<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>{code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{result}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    /// <summary>Adds a part beside the body.</summary>
    /// <param name="kind"><c>footnotes</c>, <c>styles</c> and so on.</param>
    /// <param name="content">The inside of its root.</param>
    public WordPaperFile With(string kind, string content, string id = "", string? links = null)
    {
        var name = kind + id;
        var root = kind switch
        {
            "header" => "hdr",
            "footer" => "ftr",
            _ => kind,
        };
        parts.Add(($"word/{name}.xml", $"<w:{root} {Namespaces}>{content}</w:{root}>"));
        relationships.Add($"<Relationship Id=\"{name}\" Type=\"{Office}/{kind}\" Target=\"{name}.xml\"/>");
        if (links is not null)
            parts.Add(($"word/_rels/{name}.xml.rels", Relationships(Link("l1", links))));
        return this;
    }

    public WordPaperFile WithLink(string id, string address)
    {
        relationships.Add(Link(id, address));
        return this;
    }

    public Paper Read()
    {
        using var folder = new TemporaryFolder();
        return WordPaper.Read(WriteTo(folder), "paper.docx");
    }

    public string WriteTo(TemporaryFolder folder)
    {
        File.WriteAllBytes(folder.File("paper.docx"), Bytes());
        return folder.File("paper.docx");
    }

    public byte[] Bytes() => Zip.Of(
    [
        ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
        ("_rels/.rels", Relationships($"<Relationship Id=\"d\" Type=\"{Office}/officeDocument\" Target=\"word/document.xml\"/>")),
        ("word/_rels/document.xml.rels", Relationships(string.Concat(relationships))),
        .. parts,
    ]);

    private static string Link(string id, string address) =>
        $"<Relationship Id=\"{id}\" Type=\"{Office}/hyperlink\" Target=\"{address}\" TargetMode=\"External\"/>";

    private static string Relationships(string inside) => $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{inside}</Relationships>";
}
