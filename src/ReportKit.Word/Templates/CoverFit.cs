using System.Xml.Linq;
using ReportKit.Word.Format;

namespace ReportKit.Word.Templates;

/// <summary>
/// Keeps the cover on one page, whatever its fields hold: a long title is set smaller, and where all together is too much, first
/// the space between the paragraphs is and then their words. Nothing is ever cut.
/// </summary>
internal sealed class CoverFit
{
    private const double Step = 0.92;

    /// <summary>Lines that a field may take at the size of the template, before it is set smaller.</summary>
    private const int UsualLines = 4;

    private const int LongFieldSteps = 7;
    private const int MostSteps = 60;
    private const double LeastSpace = 0.2;

    /// <summary>What is left free, because the lines are a guess.</summary>
    private const double Share = 0.93;

    private readonly List<CoverParagraph> paragraphs;
    private readonly double room;

    private CoverFit(List<CoverParagraph> paragraphs, double room)
    {
        this.paragraphs = paragraphs;
        this.room = room;
    }

    /// <param name="text">The main text, with its fields filled.</param>
    /// <returns>
    /// The size, in half points, of each style that is set smaller: LibreOffice 7.4 loses the size of runs in a content control.
    /// </returns>
    public static Dictionary<string, int> Apply(XElement text, StyleSheet styles)
    {
        var cover = ParagraphsOf(text.Element(Names.W + "body")!, styles);
        if (cover.Count == 0)
            return [];
        var frame = TextFrame.At(cover[0], text);
        List<CoverParagraph> measured = [.. cover.Select(paragraph => CoverParagraph.Of(paragraph, styles, frame.WidthAt(paragraph)))];
        new CoverFit(measured, frame.Height / 20.0 * Share).Apply();
        return measured.Where(paragraph => paragraph is { IsSmaller: true, Style: not null })
            .GroupBy(paragraph => paragraph.Style!, StringComparer.Ordinal)
            .ToDictionary(paragraphs => paragraphs.Key, paragraphs => paragraphs.Min(paragraph => paragraph.HalfPoints), StringComparer.Ordinal);
    }

    /// <summary>Sets the styles smaller.</summary>
    /// <param name="part">The part of the styles.</param>
    public static void SetSizes(XElement part, Dictionary<string, int> sizes)
    {
        foreach (var style in part.Elements(Names.W + "style").Where(style => style.Attribute(Names.W + "styleId") is { } id && sizes.ContainsKey(id.Value)))
        {
            var size = sizes[style.Attribute(Names.W + "styleId")!.Value];
            PropertyOrder.Put(PropertyOrder.Of(style, "rPr"), new XElement(Names.W + "sz", new XAttribute(Names.W + "val", size)));
            PropertyOrder.Put(PropertyOrder.Of(style, "rPr"), new XElement(Names.W + "szCs", new XAttribute(Names.W + "val", size)));
        }
    }

    /// <summary>The paragraphs of the first page: those before whatever starts another.</summary>
    private static List<XElement> ParagraphsOf(XElement body, StyleSheet styles)
    {
        var cover = new List<XElement>();
        foreach (var element in body.Elements())
        {
            if (Controls.TagOf(element) is ControlTags.Contents or ControlTags.Report)
                break;
            foreach (var paragraph in element.DescendantsAndSelf(Names.W + "p").Where(paragraph => !paragraph.Ancestors(Names.W + "txbxContent").Any()))
            {
                if (cover.Count > 0 && styles.StartsPage(paragraph))
                    return cover;
                cover.Add(paragraph);
                if (paragraph.Descendants(Names.W + "sectPr").Any() || paragraph.Descendants(Names.W + "br").Any(line => line.Attribute(Names.W + "type")?.Value == "page"))
                    return cover;
            }
        }

        return cover;
    }

    private void Apply()
    {
        foreach (var field in paragraphs.Where(paragraph => paragraph.IsField))
        {
            for (var step = 0; step < LongFieldSteps && field.Lines > Math.Max(UsualLines, field.TypedLines); step++)
                field.Size *= Step;
        }

        // A style has one size.
        List<CoverParagraph> styled = [.. paragraphs.Where(paragraph => paragraph is { IsField: true, Style: not null })];
        foreach (var paragraph in styled)
        {
            foreach (var alike in styled.Where(other => other.Style == paragraph.Style))
                paragraph.Size = Math.Min(paragraph.Size, alike.Size);
        }

        var space = 1.0;
        for (var step = 0; step < MostSteps && Height(space) > room; step++)
        {
            if (space > LeastSpace)
                space = Math.Max(LeastSpace, space - 0.16);
            else
                paragraphs.ForEach(paragraph => paragraph.Size *= paragraph.IsField ? Step : 1);
        }

        paragraphs.ForEach(paragraph => paragraph.Write(space));
    }

    private double Height(double space)
    {
        var height = 0.0;
        for (var at = 0; at < paragraphs.Count; at++)
            height += paragraphs[at].Height(space, at > 0 ? paragraphs[at - 1] : null, at + 1 < paragraphs.Count ? paragraphs[at + 1] : null);
        return height;
    }
}
