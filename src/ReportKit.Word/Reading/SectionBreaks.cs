using System.Xml.Linq;
using ReportKit.Word.Format;

namespace ReportKit.Word.Reading;

/// <summary>Where sections start pages: how one begins is said at its own end (ECMA-376-1, 17.6.22).</summary>
internal sealed class SectionBreaks(XElement root)
{
    private readonly List<XElement> sections = [.. root.Descendants(Names.W + "sectPr").Where(section => section.Parent?.Name.LocalName is "pPr" or "body")];

    /// <summary>Whether what follows a paragraph starts a page because a section ends with it.</summary>
    /// <param name="paragraph">The paragraph's properties.</param>
    public bool StartsPageAfter(XElement? paragraph)
    {
        if (paragraph?.Element(Names.W + "sectPr") is not { } section)
            return false;
        var next = sections.IndexOf(section) + 1;
        return next > 0 && next < sections.Count && sections[next].Element(Names.W + "type")?.Attribute(Names.W + "val")?.Value is not ("continuous" or "nextColumn");
    }
}
