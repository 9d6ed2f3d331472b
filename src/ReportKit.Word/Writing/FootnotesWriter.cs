using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using ReportKit.Document;
using ReportKit.Word.Format;
using ReportKit.Word.Templates;

namespace ReportKit.Word.Writing;

/// <summary>
/// Writes the part of the footnotes (ECMA-376-1, 17.11.10) while the body is written: first those of the template, whose
/// separators a person may have restyled, then the report's notes, numbered by the order of the document.
/// </summary>
internal sealed class FootnotesWriter
{
    private readonly XmlWriter xml;
    private readonly Template template;
    private readonly ParagraphWriter paragraphs;
    private int nextId = 1;

    public FootnotesWriter(XmlWriter xml, Template template, string language)
    {
        this.xml = xml;
        this.template = template;
        paragraphs = new ParagraphWriter(xml, template, language, Links, footnotes: null);
        xml.WriteStartElement("w", "footnotes", Names.Word);
        xml.WriteAttributeString("xmlns", "r", null, Names.OfficeRelationships);
        WriteThoseOfTheTemplate();
    }

    /// <summary>The addresses that notes lead to.</summary>
    public LinkTargets Links { get; } = new();

    /// <summary>How many notes were written.</summary>
    public int Count { get; private set; }

    /// <summary>Writes a note and gives its id.</summary>
    public int Add(Footnote footnote)
    {
        var id = nextId++;
        Count++;
        xml.Open("footnote");
        xml.Attribute("id", id);
        for (var at = 0; at < footnote.Paragraphs.Length; at++)
        {
            paragraphs.Start(StyleNames.FootnoteText);
            if (at == 0)
                WriteMark();
            paragraphs.Write(footnote.Paragraphs[at].Content);
            xml.End();
        }

        xml.End();
        return id;
    }

    /// <summary>The note's own number, and a space.</summary>
    private void WriteMark()
    {
        xml.OpenRun(template.StyleId(StyleNames.FootnoteReference));
        xml.Flag("footnoteRef");
        xml.End();
        xml.OpenRun();
        xml.Text(" ");
        xml.End();
    }

    /// <summary>Settings may name the separators by id, so that theirs stay; the notes are numbered after them.</summary>
    private void WriteThoseOfTheTemplate()
    {
        XElement[] own = template.PartOf("footnotes") is { } part ? [.. template.Load(part).Elements(Names.W + "footnote")] : [];
        foreach (var note in Separators.Lacking(own, template.PartOf("settings") is { } settings ? template.Load(settings) : null).Concat(own))
        {
            note.WriteTo(xml);
            if (int.TryParse(note.Attribute(Names.W + "id")?.Value, CultureInfo.InvariantCulture, out var id))
                nextId = Math.Max(nextId, id + 1);
        }
    }
}
