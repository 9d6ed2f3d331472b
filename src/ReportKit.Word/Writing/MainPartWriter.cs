using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using ReportKit.Document;
using ReportKit.Word.Format;
using ReportKit.Word.Templates;

namespace ReportKit.Word.Writing;

/// <summary>Writes the main text: what the template holds, with contents and report in their places.</summary>
internal sealed class MainPartWriter(XmlWriter xml, Template template, string language, BodyWriter body)
{
    private List<XElement> afterContents = [];

    /// <param name="text">The template's main text, filled.</param>
    /// <param name="layout">Where its pages begin and end; null where that is not known.</param>
    public void Write(XElement text, ReportDocument document, PageLayout? layout)
    {
        if (Controls.With(ControlTags.Contents, text) is [var contents, ..])
            afterContents = ContentsField.Remove(text, contents, template.Styles);
        var numbersBegin = MarkWhereNumbersBegin(text);
        MarkClosingPage(text);
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
                WritePart(part, document, layout, numbersBegin);
            xml.End();
        }

        xml.End();
    }

    /// <summary>Marks the first paragraph after the break at which the numbers of pages begin.</summary>
    /// <returns>The bookmark, where it is for the first paragraph of the report.</returns>
    private static string? MarkWhereNumbersBegin(XElement text)
    {
        if (PageNumbering.Of(text).BreakBefore is not { } end)
            return null;
        var first = text.Descendants(Names.W + "p").SkipWhile(paragraph => paragraph != end).Skip(1).FirstOrDefault();
        if (first is null || first.Ancestors().Any(control => Controls.TagOf(control) == ControlTags.Report))
            return ContentsWriter.NumbersBegin;
        first.Add(Bookmark(1, ContentsWriter.NumbersBegin));
        return null;
    }

    /// <summary>Marks what stands right after the report, where it starts a page.</summary>
    private void MarkClosingPage(XElement text)
    {
        var report = Controls.With(ControlTags.Report, text)[0];
        if (report.ElementsAfterSelf().SelectMany(element => element.DescendantsAndSelf(Names.W + "p")).FirstOrDefault() is { } closing
            && (template.Styles.StartsPage(closing) || !ReportPlace.Of(report).After.IsEmpty))
        {
            closing.Add(Bookmark(2, ContentsWriter.ClosingPage));
        }
    }

    /// <summary>With an id below those of the report's own bookmarks, above those that a template may use.</summary>
    private static object[] Bookmark(int place, string name)
    {
        var id = new XAttribute(Names.W + "id", BodyWriter.FirstId - place);
        return [new XElement(Names.W + "bookmarkStart", id, new XAttribute(Names.W + "name", name)), new XElement(Names.W + "bookmarkEnd", id)];
    }

    private void Open(XElement element)
    {
        xml.WriteStartElement(element.GetPrefixOfNamespace(element.Name.Namespace), element.Name.LocalName, element.Name.NamespaceName);
        foreach (var attribute in element.Attributes())
            xml.WriteAttributeString(attribute.IsNamespaceDeclaration ? "xmlns" : element.GetPrefixOfNamespace(attribute.Name.Namespace), attribute.Name.LocalName, null, attribute.Value);
    }

    private void WritePart(XElement part, ReportDocument document, PageLayout? layout, string? firstBookmark)
    {
        switch (Controls.TagOf(part))
        {
            case ControlTags.Report:
                WriteReport(ReportPlace.Of(part), document.Body, firstBookmark);
                if (layout is { NotesRunOver: true })
                    WriteSparePage();
                break;
            case ControlTags.Contents:
                WriteContents(part, document.Contents, layout?.Entries);
                break;
            default:
                part.WriteTo(xml);
                break;
        }
    }

    /// <summary>The chapters, with the section breaks of their control before and after them.</summary>
    private void WriteReport(ReportPlace place, IEnumerable<Block> chapters, string? firstBookmark)
    {
        foreach (var section in place.Before)
            WriteBreak(section);
        body.Write(chapters, place.StartsPage, firstBookmark, place.After.FirstOrDefault());
        foreach (var section in place.After.Skip(1))
            WriteBreak(section);
    }

    /// <summary>An empty page, on which the last notes go on, so that the closing page stands by itself.</summary>
    private void WriteSparePage()
    {
        xml.Open("p");
        xml.Open("pPr");
        xml.Flag("pageBreakBefore");
        xml.End();
        xml.End();
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
    /// stand where the old table stood, or else after all that.
    /// </summary>
    private void WriteContents(XElement control, ImmutableArray<ContentsEntry> entries, ImmutableArray<string>? pages)
    {
        xml.Open("sdt");
        control.Element(Names.W + "sdtPr")?.WriteTo(xml);
        xml.Open("sdtContent");
        foreach (var kept in control.Element(Names.W + "sdtContent")?.Elements().Where(element => !afterContents.Contains(element)) ?? [])
            kept.WriteTo(xml);
        new ContentsWriter(xml, template, language).Write(entries, pages, NumbersAfter(control));
        afterContents.ForEach(kept => kept.WriteTo(xml));
        xml.End();
        xml.End();
    }

    /// <summary>The numbers of the report's headings; those of the template's own, before the report, are counted.</summary>
    private HeadingNumbers NumbersAfter(XElement contents)
    {
        var numbers = HeadingNumbers.From(template);
        var body = contents.Parent!;
        if (body.Elements().FirstOrDefault(element => Controls.TagOf(element) == ControlTags.Report) is { } report)
            numbers.Pass(body.Descendants(Names.W + "p").Where(paragraph => ReportPlace.IsBeforeChapters(paragraph, report)));
        return numbers;
    }
}
