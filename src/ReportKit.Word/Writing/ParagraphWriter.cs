using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using ReportKit.Document;
using ReportKit.Word.Format;
using ReportKit.Word.Templates;

namespace ReportKit.Word.Writing;

/// <summary>Writes the content of a paragraph: words, links and footnote marks.</summary>
internal sealed class ParagraphWriter(XmlWriter xml, Template template, string language, LinkTargets links, FootnotesWriter? footnotes) : IInlineVisitor
{
    private readonly RunWriter runs = new(xml, template, language);
    private readonly bool isReportRightToLeft = Script.IsRightToLeft(language);
    private ImmutableArray<Inline> content;
    private int at;

    /// <summary>Starts a paragraph, with its properties; it has to be closed.</summary>
    /// <param name="startsPage">Whether it starts a page.</param>
    /// <param name="isRightToLeft">Whether its lines run from right to left; those of a report in such a language always do.</param>
    /// <param name="outlineLevel">The level at which navigation lists it, from 1; 0 where its style says.</param>
    /// <param name="staysWithNext">Whether it stands on the page of what follows, also where its style does not say so.</param>
    /// <param name="section">The properties of the section that it ends; null for none.</param>
    public void Start(string style, bool startsPage = false, bool isRightToLeft = false, int outlineLevel = 0, bool staysWithNext = false, XElement? section = null)
    {
        // The order of CT_PPr.
        xml.Open("p");
        xml.Open("pPr");
        xml.Value("pStyle", template.StyleId(style));
        if (staysWithNext)
            xml.Flag("keepNext");
        if (startsPage)
            xml.Flag("pageBreakBefore");
        if (isRightToLeft || isReportRightToLeft)
            xml.Flag("bidi");
        if (outlineLevel > 0)
            xml.Value("outlineLvl", (outlineLevel - 1).ToString(CultureInfo.InvariantCulture));
        section?.WriteTo(xml);
        xml.End();
    }

    /// <summary>Writes what stands between the properties and the end of the paragraph.</summary>
    public void Write(ImmutableArray<Inline> inlines)
    {
        content = inlines;
        for (at = 0; at < content.Length; at++)
            content[at].Accept(this);
    }

    /// <summary>The words, and those that follow in the same look.</summary>
    void IInlineVisitor.Visit(Words words) => at = runs.Write(content.AsSpan(), at) - 1;

    void IInlineVisitor.Visit(Link link)
    {
        if (links.IdOf(link.Target) is not { } id)
        {
            WriteWords(link.Content, style: null);
            return;
        }

        xml.Open("hyperlink");
        xml.WriteAttributeString("r", "id", Names.OfficeRelationships, id);
        xml.Attribute("history", "1");
        WriteWords(link.Content, template.StyleId(StyleNames.Hyperlink));
        xml.End();
    }

    /// <summary>The mark of a footnote; one right after another is set apart from it, so that 1 and 2 do not read as 12.</summary>
    void IInlineVisitor.Visit(Footnote footnote)
    {
        if (footnotes is null)
            throw new InvalidOperationException("A footnote cannot stand inside a footnote.");

        xml.OpenRun(template.StyleId(StyleNames.FootnoteReference));
        if (at > 0 && content[at - 1] is Footnote)
            xml.Text("\u00A0");
        xml.Open("footnoteReference");
        xml.Attribute("id", footnotes.Add(footnote));
        xml.End();
        xml.End();
    }

    private void WriteWords(ImmutableArray<Words> words, string? style)
    {
        var inlines = ImmutableArray<Inline>.CastUp(words);
        for (var next = 0; next < inlines.Length;)
            next = runs.Write(inlines.AsSpan(), next, style);
    }
}
