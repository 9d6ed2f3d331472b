using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using ReportKit.Document;
using ReportKit.Word.Templates;

namespace ReportKit.Word.Writing;

/// <summary>Writes the main text: what the template holds, with contents and report in their places.</summary>
internal sealed class MainPartWriter(XmlWriter xml, Template template, string language, BodyWriter body)
{
    private List<XElement> behindContents = [];

    /// <param name="text">The template's main text, filled.</param>
    /// <param name="pages">The page of each entry of the contents; null where they are not known.</param>
    public void Write(XElement text, ReportDocument document, ImmutableArray<string>? pages)
    {
        if (Controls.With(ControlTags.Contents, text) is [var contents, ..])
            behindContents = ContentsField.Remove(text, contents, template.Styles);
        MarkWhereNumbersBegin(text);
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

    private static void MarkWhereNumbersBegin(XElement text)
    {
        // Below the ids of the report's own bookmarks, above those that a template may use.
        const int Id = BodyWriter.FirstId - 1;
        PageNumbering.Of(text).BreakBefore?.Add(
            new XElement(Names.W + "bookmarkStart", new XAttribute(Names.W + "id", Id), new XAttribute(Names.W + "name", ContentsWriter.NumbersBegin)),
            new XElement(Names.W + "bookmarkEnd", new XAttribute(Names.W + "id", Id)));
    }

    private void Open(XElement element)
    {
        xml.WriteStartElement(element.GetPrefixOfNamespace(element.Name.Namespace), element.Name.LocalName, element.Name.NamespaceName);
        foreach (var attribute in element.Attributes())
            xml.WriteAttributeString(attribute.IsNamespaceDeclaration ? "xmlns" : element.GetPrefixOfNamespace(attribute.Name.Namespace), attribute.Name.LocalName, null, attribute.Value);
    }

    private void WritePart(XElement part, ReportDocument document, ImmutableArray<string>? pages)
    {
        switch (Controls.TagOf(part))
        {
            case ControlTags.Report:
                WriteReport(ReportPlace.Of(part), document.Body);
                break;
            case ControlTags.Contents:
                WriteContents(part, document.Contents, pages);
                break;
            default:
                part.WriteTo(xml);
                break;
        }
    }

    /// <summary>The chapters, with the section breaks of their control before and behind them.</summary>
    private void WriteReport(ReportPlace place, IEnumerable<Block> chapters)
    {
        foreach (var section in place.Before)
            WriteBreak(section);
        body.Write(chapters, place.StartsPage, place.After.FirstOrDefault());
        foreach (var section in place.After.Skip(1))
            WriteBreak(section);
    }

    private void WriteBreak(XElement section)
    {
        xml.Open("p");
        xml.Open("pPr");
        section.WriteTo(xml);
        xml.End();
        xml.End();
    }

    /// <summary>
    /// Keeps the control, by which Word offers to update the table, and what a person wrote in it, such as the heading; the entries
    /// stand where the old table stood, or else behind all that.
    /// </summary>
    private void WriteContents(XElement control, ImmutableArray<ContentsEntry> entries, ImmutableArray<string>? pages)
    {
        xml.Open("sdt");
        control.Element(Names.W + "sdtPr")?.WriteTo(xml);
        xml.Open("sdtContent");
        foreach (var kept in control.Element(Names.W + "sdtContent")?.Elements().Where(element => !behindContents.Contains(element)) ?? [])
            kept.WriteTo(xml);
        new ContentsWriter(xml, template, language).Write(entries, pages, NumbersBehind(control));
        behindContents.ForEach(kept => kept.WriteTo(xml));
        xml.End();
        xml.End();
    }

    /// <summary>The numbers of the report's headings; those of the template's own, before the report, are counted.</summary>
    private HeadingNumbers NumbersBehind(XElement contents)
    {
        var numbers = HeadingNumbers.From(template);
        var body = contents.Parent!;
        if (body.Elements().FirstOrDefault(element => Controls.TagOf(element) == ControlTags.Report) is { } report)
            numbers.Pass(body.Descendants(Names.W + "p").Where(paragraph => ReportPlace.IsBeforeChapters(paragraph, report)));
        return numbers;
    }
}
