using System.Globalization;
using System.Xml.Linq;
using ReportKit.Word.Format;

namespace ReportKit.Word.Templates;

/// <summary>How the template numbers the pages of the report's section (ECMA-376-1, 17.6.12), which the contents have to repeat.</summary>
public sealed class PageNumbering
{
    private readonly string format;
    private readonly int start;

    private PageNumbering(string format, int start, XElement? breakBefore)
    {
        this.format = format;
        this.start = start;
        BreakBefore = breakBefore;
    }

    /// <summary>The paragraph that ends the section before the one in which the numbers begin; null where they begin on the cover.</summary>
    internal XElement? BreakBefore { get; }

    /// <param name="text">The template's main text.</param>
    internal static PageNumbering Of(XElement text)
    {
        var report = Controls.With(ControlTags.Report, text)[0];
        var sections = text.Descendants(Names.W + "sectPr").ToList();
        var own = sections.FindIndex(section => !ReportPlace.IsBeforeChapters(section, report));
        if (own < 0)
            return new PageNumbering("decimal", 1, breakBefore: null);

        var begins = own;
        while (begins > 0 && Numbers(sections[begins], "start") is null)
            begins--;
        return new PageNumbering(
            Numbers(sections[own], "fmt") ?? "decimal",
            int.TryParse(Numbers(sections[begins], "start"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1,
            begins == 0 ? null : sections[begins - 1].Ancestors(Names.W + "p").First());
    }

    /// <summary>A page's number as the page bears it.</summary>
    /// <param name="page">The page, from 1 on the cover.</param>
    /// <param name="before">The last page before the numbers begin; 0 for none.</param>
    public string Print(int page, int before) => NumberFormat.Print(page - before - 1 + start, format);

    private static string? Numbers(XElement section, string attribute) => section.Element(Names.W + "pgNumType")?.Attribute(Names.W + attribute)?.Value;
}
