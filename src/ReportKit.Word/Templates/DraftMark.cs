using System.Collections.Immutable;
using System.Xml.Linq;
using ReportKit.Word.Format;

namespace ReportKit.Word.Templates;

/// <summary>
/// Brings the mark of a draft, which a template has in one header, into all: also where a first or an even page has a header of its
/// own (ECMA-376-1, 17.10.6 and 17.15.1.35), or none.
/// </summary>
internal sealed class DraftMark
{
    /// <summary>Ids of controls that are copied count from here, apart from those of templates and of the report.</summary>
    private const int FirstId = 9_000_000;

    private static readonly string[] Kinds = ["default", "first", "even"];

    private readonly XElement pattern;
    private readonly bool hasEvenPages;
    private int copies;

    private DraftMark(XElement pattern, bool hasEvenPages)
    {
        this.pattern = pattern;
        this.hasEvenPages = hasEvenPages;
    }

    public static DraftMark Of(Template template)
    {
        var settings = template.PartOf("settings") is { } part ? template.Load(part) : null;
        var control = template.HeadersAndFooters.SelectMany(header => Controls.With(ControlTags.Draft, template.Load(header))).First();
        return new DraftMark(Pattern(control), settings?.Element(Names.W + "evenAndOddHeaders") is { } even && StyleSheet.IsOn(even));
    }

    /// <summary>Whether a page of the text would be without a header.</summary>
    public bool IsLackingIn(XElement text) => Lacking(text).Any();

    /// <summary>Names a header for the pages that have none.</summary>
    public void NameHeader(XElement text, string relationship)
    {
        foreach (var (section, kind) in Lacking(text).ToImmutableArray())
            section.AddFirst(new XElement(Names.W + "headerReference", new XAttribute(Names.W + "type", kind), new XAttribute(Names.R + "id", relationship)));
    }

    /// <summary>Puts the mark into a header that has none.</summary>
    public void AddTo(XElement header)
    {
        if (Controls.With(ControlTags.Draft, header).Count == 0)
            header.AddFirst(Copy());
    }

    /// <summary>A header that holds nothing else.</summary>
    public XElement Header() => new(
        Names.W + "hdr",
        new XAttribute(XNamespace.Xmlns + "w", Names.Word),
        new XAttribute(XNamespace.Xmlns + "r", Names.OfficeRelationships),
        Copy());

    /// <summary>The sections whose pages of a kind have no header, their own or that of a section before.</summary>
    private IEnumerable<(XElement Section, string Kind)> Lacking(XElement text)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var section in text.Descendants(Names.W + "sectPr"))
        {
            named.UnionWith(section.Elements(Names.W + "headerReference").Select(header => header.Attribute(Names.W + "type")?.Value ?? "default"));
            foreach (var kind in Kinds.Where(kind => Has(section, kind) && named.Add(kind)))
                yield return (section, kind);
        }
    }

    private bool Has(XElement section, string kind) => kind switch
    {
        "first" => section.Element(Names.W + "titlePg") is { } title && StyleSheet.IsOn(title),
        "even" => hasEvenPages,
        _ => true,
    };

    /// <summary>The mark as whole paragraphs. What it leads to, such as a picture, another header does not have: then its words alone.</summary>
    private static XElement Pattern(XElement control)
    {
        if (control.Descendants().Attributes().Any(attribute => attribute.Name.Namespace == Names.R))
            return new XElement(Names.W + "p", new XElement(Names.W + "r", new XElement(Names.W + "t", control.Value.Trim() is { Length: > 0 } words ? words : "DRAFT")));
        if (control.Descendants(Names.W + "p").Any(paragraph => !paragraph.Ancestors(Names.W + "txbxContent").Any()))
            return control;
        var properties = control.Ancestors(Names.W + "p").FirstOrDefault()?.Element(Names.W + "pPr");
        return new XElement(Names.W + "p", properties, new XElement(control));
    }

    private XElement Copy()
    {
        var copy = new XElement(pattern);
        foreach (var id in copy.DescendantsAndSelf(Names.W + "sdt").Elements(Names.W + "sdtPr").Elements(Names.W + "id"))
            id.SetAttributeValue(Names.W + "val", FirstId + copies++);
        return copy;
    }
}
