using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using ReportKit.Document;
using ReportKit.Word.Templates;

namespace ReportKit.Word.Writing;

/// <summary>Writes the main text: what the template holds, with contents and report in their places.</summary>
internal sealed class MainPartWriter(XmlWriter xml, Template template, string language, BodyWriter body)
{
    /// <param name="text">The template's main text, filled.</param>
    /// <param name="pages">The page of each entry of the contents; null where they are not known.</param>
    public void Write(XElement text, ReportDocument document, ImmutableArray<int>? pages)
    {
        Open(text);
        foreach (var element in text.Elements())
        {
            if (element.Name != Names.W + "body")
            {
                element.WriteTo(xml);
                continue;
            }

            Open(element);
            foreach (var part in element.Elements())
                WritePart(part, document, pages);
            xml.End();
        }

        xml.End();
    }

    private void Open(XElement element)
    {
        xml.WriteStartElement(element.GetPrefixOfNamespace(element.Name.Namespace), element.Name.LocalName, element.Name.NamespaceName);
        foreach (var attribute in element.Attributes())
            xml.WriteAttributeString(attribute.IsNamespaceDeclaration ? "xmlns" : element.GetPrefixOfNamespace(attribute.Name.Namespace), attribute.Name.LocalName, null, attribute.Value);
    }

    private void WritePart(XElement part, ReportDocument document, ImmutableArray<int>? pages)
    {
        switch (Controls.TagOf(part))
        {
            case ControlTags.Report:
                body.Write(document.Body, startsPage: part.Descendants(Names.W + "p").FirstOrDefault()?.Descendants(Names.W + "pageBreakBefore").Any() == true);
                break;
            case ControlTags.Contents:
                WriteContents(part, document.Contents, pages);
                break;
            default:
                part.WriteTo(xml);
                break;
        }
    }

    /// <summary>Keeps the control, by which Word offers to update the table, and its heading; the entries are new.</summary>
    private void WriteContents(XElement control, ImmutableArray<ContentsEntry> entries, ImmutableArray<int>? pages)
    {
        string[] entryStyles = [template.StyleId(StyleNames.Contents(1)), template.StyleId(StyleNames.Contents(2))];
        xml.Open("sdt");
        control.Element(Names.W + "sdtPr")?.WriteTo(xml);
        xml.Open("sdtContent");
        foreach (var paragraph in control.Element(Names.W + "sdtContent")?.Elements(Names.W + "p") ?? [])
        {
            var style = paragraph.Element(Names.W + "pPr")?.Element(Names.W + "pStyle")?.Attribute(Names.W + "val")?.Value;
            if (!entryStyles.Contains(style))
                paragraph.WriteTo(xml);
        }

        new ContentsWriter(xml, template, language).Write(entries, pages);
        xml.End();
        xml.End();
    }
}
