using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using ReportKit.Word.Format;
using ReportKit.Word.Templates;

namespace ReportKit.Word.Writing;

/// <summary>Writes the comments of a draft (ECMA-376-1, 17.13.4): what is wrong, at the place where it would be printed.</summary>
internal sealed class CommentsWriter
{
    private readonly XmlWriter xml;
    private readonly Template template;

    public CommentsWriter(XmlWriter xml, Template template)
    {
        this.xml = xml;
        this.template = template;
        xml.WriteStartElement("w", "comments", Names.Word);
    }

    public int Count { get; private set; }

    /// <summary>Writes one comment with a paragraph for each remark, and gives its id.</summary>
    public int Add(ImmutableArray<string> remarks)
    {
        var id = Count++;
        xml.Open("comment");
        xml.Attribute("id", id);
        xml.Attribute("author", "ReportKit");
        xml.Attribute("initials", "RK");
        foreach (var remark in remarks)
        {
            xml.Open("p");
            xml.Open("pPr");
            xml.Value("pStyle", template.StyleId(StyleNames.CommentText));
            xml.End();
            xml.OpenRun();
            xml.Text(Document.PrintableText.Of(remark));
            xml.End();
            xml.End();
        }

        xml.End();
        return id;
    }

    /// <summary>Marks a paragraph of the template as what a comment is about.</summary>
    public static void Mark(XElement paragraph, int comment, Template template)
    {
        var id = new XAttribute(Names.W + "id", comment);
        var start = new XElement(Names.W + "commentRangeStart", id);
        if (paragraph.Element(Names.W + "pPr") is { } properties)
            properties.AddAfterSelf(start);
        else
            paragraph.AddFirst(start);
        paragraph.Add(
            new XElement(Names.W + "commentRangeEnd", id),
            new XElement(
                Names.W + "r",
                new XElement(Names.W + "rPr", new XElement(Names.W + "rStyle", new XAttribute(Names.W + "val", template.StyleId(StyleNames.CommentReference)))),
                new XElement(Names.W + "commentReference", id)));
    }
}
