using System.Collections.Immutable;
using System.Xml;
using ReportKit.Packaging;
using ReportKit.Word.Format;
using ReportKit.Word.Pictures;
using ReportKit.Word.Templates;

namespace ReportKit.Word.Writing;

/// <summary>Which parts a report's package has, and how they relate: those of the template, and those that the report adds.</summary>
internal sealed class ReportParts
{
    public const string LogoId = "rkLogo";
    public const string DraftHeaderId = "rkDraftHeader";
    public const string CoreProperties = "docProps/core.xml";
    public const string ExtendedProperties = "docProps/app.xml";

    private const string MainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private const string FootnotesType = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml";
    private const string CommentsType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private const string HeaderType = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml";
    private const string CorePropertiesType = "application/vnd.openxmlformats-package.core-properties+xml";
    private const string ExtendedPropertiesType = "application/vnd.openxmlformats-officedocument.extended-properties+xml";
    private const string CustomPropertiesType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
    private const string CustomXml = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

    private static readonly string[] KindsWithColour = ["theme", "styles", "numbering"];

    private readonly Template template;
    private readonly List<Relationship> added = [];
    private readonly SortedSet<string> kept;
    private readonly bool hasPicture;

    private ReportParts(Template template, DraftMark? draft, Picture? logo)
    {
        var hasComments = draft is not null;
        this.template = template;
        kept = Kept(template);
        var folder = Folder(template.MainPart);
        Footnotes = template.PartOf("footnotes") ?? Free(folder + "footnotes{0}.xml");
        Comments = folder + "comments.xml";
        Logo = Free(folder + "media/logo{0}." + logo?.Extension);
        Statements = Free("customXml/item{0}.xml");
        StatementProperties = Free("customXml/itemProps{0}.xml");
        if (template.PartOf("footnotes") is null)
            added.Add(To(Footnotes, "rkFootnotes", "footnotes"));
        if (hasComments)
            added.Add(To(Comments, "rkComments", "comments"));
        DraftHeader = draft?.IsLackingIn(template.Load(template.MainPart)) == true ? Free(folder + "headerDraft{0}.xml") : null;
        if (DraftHeader is not null)
            added.Add(To(DraftHeader, DraftHeaderId, "header"));
        hasPicture = logo is not null;
        added.Add(To(Statements, "rkStatements", "customXml"));
        ContentTypes = TypesOf(hasComments, logo);
    }

    public ContentTypes ContentTypes { get; }

    public string Footnotes { get; }

    public string Comments { get; }

    public string Logo { get; }

    /// <summary>The header of a draft for pages that have none; null where all have one.</summary>
    public string? DraftHeader { get; }

    public string Statements { get; }

    public string StatementProperties { get; }

    /// <summary>The parts of the template that only take on the organisation's colour.</summary>
    public IEnumerable<string> Recoloured => KindsWithColour.Select(template.PartOf).OfType<string>();

    /// <summary>The parts of the template that go over as they are.</summary>
    public IEnumerable<string> Copied => kept.Where(part => !IsWritten(part));

    /// <param name="draft">The mark of a draft; null in a final report.</param>
    public static ReportParts Of(Template template, DraftMark? draft, Picture? logo) => new(template, draft, logo);

    public static string RelationshipsOf(string part) => $"{Folder(part)}_rels/{part[Folder(part).Length..]}.rels";

    public static void WriteStatementProperties(XmlWriter xml)
    {
        xml.WriteStartElement("ds", "datastoreItem", CustomXml);
        xml.WriteAttributeString("ds", "itemID", CustomXml, "{6B0D9B1C-2D5E-4E0B-9C57-52A1C1E1D0F3}");
        xml.WriteStartElement("ds", "schemaRefs", CustomXml);
        xml.WriteStartElement("ds", "schemaRef", CustomXml);
        xml.WriteAttributeString("ds", "uri", CustomXml, StatementMark.Namespace);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    public void WritePackageRelationships(XmlWriter xml)
    {
        xml.WriteStartElement("Relationships", Names.PackageRelationships);
        Write(xml, To(template.MainPart, "rkMain", "officeDocument"));
        Write(xml, new Relationship("rkCore", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", CoreProperties, IsExternal: false));
        Write(xml, To(ExtendedProperties, "rkExtended", "extended-properties"));
        xml.WriteEndElement();
    }

    /// <summary>The relationships of a part of the template: its own, what the report adds to the main text, and links.</summary>
    /// <param name="hasLogo">Whether it shows the organisation's logo.</param>
    public void WriteRelationships(XmlWriter xml, string part, LinkTargets links, bool hasLogo)
    {
        xml.WriteStartElement("Relationships", Names.PackageRelationships);
        foreach (var relationship in template.Package.Relationships(part).Where(relationship => !TakenPart.IsLeftOut(relationship)))
            Write(xml, relationship);
        if (part == template.MainPart)
            added.ForEach(relationship => Write(xml, relationship));
        if (hasLogo && hasPicture)
            Write(xml, To(Logo, LogoId, "image"));
        foreach (var (target, id) in links.Ids)
            Write(xml, new Relationship(id, Names.OfficeRelationships + "/hyperlink", LinkTargets.Encoded(target), IsExternal: true));
        xml.WriteEndElement();
    }

    public void WriteStatementRelationships(XmlWriter xml)
    {
        xml.WriteStartElement("Relationships", Names.PackageRelationships);
        Write(xml, To(StatementProperties, "rkProperties", "customXmlProps"));
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, Relationship relationship)
    {
        xml.WriteStartElement("Relationship", Names.PackageRelationships);
        xml.WriteAttributeString("Id", relationship.Id);
        xml.WriteAttributeString("Type", relationship.Type);
        xml.WriteAttributeString("Target", relationship.IsExternal ? relationship.Target : "/" + relationship.Target);
        if (relationship.IsExternal)
            xml.WriteAttributeString("TargetMode", "External");
        xml.WriteEndElement();
    }

    /// <summary>A relationship of the types that the standard names, to a part.</summary>
    private static Relationship To(string part, string id, string kind) =>
        new(id, $"{Names.OfficeRelationships}/{kind}", part, IsExternal: false);

    private static string Folder(string part) => part[..(part.LastIndexOf('/') + 1)];

    /// <summary>A name that no part of the template has.</summary>
    private string Free(string pattern)
    {
        for (var number = 0; ; number++)
        {
            var name = string.Format(System.Globalization.CultureInfo.InvariantCulture, pattern, number == 0 ? "" : number);
            if (!template.Package.Has(name))
                return name;
        }
    }

    private ContentTypes TypesOf(bool hasComments, Picture? logo)
    {
        var types = ContentTypes.Read(template.Load(ContentTypes.Part));
        types.Keep(kept);
        types.Set(template.MainPart, MainType);
        types.Set(Footnotes, FootnotesType);
        if (hasComments)
            types.Set(Comments, CommentsType);
        if (DraftHeader is not null)
            types.Set(DraftHeader, HeaderType);
        types.Set(StatementProperties, CustomPropertiesType);
        types.Set(CoreProperties, CorePropertiesType);
        types.Set(ExtendedProperties, ExtendedPropertiesType);
        types.SetExtension("xml", "application/xml");
        types.SetExtension("rels", "application/vnd.openxmlformats-package.relationships+xml");
        if (logo is not null)
            types.SetExtension(logo.Extension, "image/" + logo.Extension);
        return types;
    }

    /// <summary>Every part that goes over from the template, with those that hold relationships.</summary>
    private static SortedSet<string> Kept(Template template)
    {
        var kept = new SortedSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in TakenPart.Of(template))
        {
            kept.Add(part.Name);
            if (part.Relationships.Count > 0)
                kept.Add(RelationshipsOf(part.Name));
        }

        return kept;
    }

    /// <summary>The parts that are filled or made anew.</summary>
    private bool IsWritten(string part) =>
        part == template.MainPart
        || part == RelationshipsOf(template.MainPart)
        || part == Footnotes
        || part == RelationshipsOf(Footnotes)
        || part == template.PartOf("settings")
        || Recoloured.Contains(part)
        || template.HeadersAndFooters.Any(header => part == header || part == RelationshipsOf(header));
}
