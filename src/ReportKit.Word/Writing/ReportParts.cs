using System.Collections.Immutable;
using System.Xml;
using ReportKit.Packaging;
using ReportKit.Word.Templates;

namespace ReportKit.Word.Writing;

/// <summary>Which parts a report's package has, and how they relate: those of the template, and those that the report adds.</summary>
internal sealed class ReportParts
{
    public const string LogoId = "rkLogo";
    public const string CoreProperties = "docProps/core.xml";
    public const string ExtendedProperties = "docProps/app.xml";

    private const string MainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private const string FootnotesType = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml";
    private const string CommentsType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private const string CorePropertiesType = "application/vnd.openxmlformats-package.core-properties+xml";
    private const string ExtendedPropertiesType = "application/vnd.openxmlformats-officedocument.extended-properties+xml";
    private const string CustomPropertiesType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
    private const string CustomXml = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

    private readonly Template template;
    private readonly List<Relationship> added = [];

    private ReportParts(Template template, bool hasComments, Picture? logo)
    {
        this.template = template;
        var folder = Folder(template.MainPart);
        Footnotes = template.PartOf("footnotes") ?? Free(folder + "footnotes{0}.xml");
        Comments = folder + "comments.xml";
        Logo = Free(folder + "media/logo{0}." + logo?.Extension);
        Statements = Free("customXml/item{0}.xml");
        StatementProperties = Free("customXml/itemProps{0}.xml");
        if (template.PartOf("footnotes") is null)
            added.Add(new Relationship("rkFootnotes", "footnotes", Footnotes, IsExternal: false));
        if (hasComments)
            added.Add(new Relationship("rkComments", "comments", Comments, IsExternal: false));
        if (logo is not null)
            added.Add(new Relationship(LogoId, "image", Logo, IsExternal: false));
        added.Add(new Relationship("rkStatements", "customXml", Statements, IsExternal: false));
        ContentTypes = TypesOf(hasComments, logo);
    }

    public ContentTypes ContentTypes { get; }

    public string Footnotes { get; }

    public string Comments { get; }

    public string Logo { get; }

    public string Statements { get; }

    public string StatementProperties { get; }

    /// <summary>The parts of the template that go over as they are.</summary>
    public IEnumerable<string> Copied => template.Package.Parts.Where(part => !IsWritten(part) && !IsDropped(part)).Order(StringComparer.Ordinal);

    public static ReportParts Of(Template template, bool hasComments, Picture? logo) => new(template, hasComments, logo);

    public static string RelationshipsOf(string part) => $"{Folder(part)}_rels/{part[Folder(part).Length..]}.rels";

    public static void WriteStatementProperties(XmlWriter xml)
    {
        xml.WriteStartElement("ds", "datastoreItem", CustomXml);
        xml.WriteAttributeString("ds", "itemID", CustomXml, "{6B0D9B1C-2D5E-4E0B-9C57-52A1C1E1D0F3}");
        xml.WriteStartElement("ds", "schemaRefs", CustomXml);
        xml.WriteStartElement("ds", "schemaRef", CustomXml);
        xml.WriteAttributeString("ds", "uri", CustomXml, StatementMap.Namespace);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    public void WritePackageRelationships(XmlWriter xml)
    {
        xml.WriteStartElement("Relationships", Names.PackageRelationships);
        Write(xml, "rkMain", Names.OfficeRelationships + "/officeDocument", template.MainPart);
        Write(xml, "rkCore", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", CoreProperties);
        Write(xml, "rkExtended", Names.OfficeRelationships + "/extended-properties", ExtendedProperties);
        xml.WriteEndElement();
    }

    public void WriteMainRelationships(XmlWriter xml, LinkTargets links)
    {
        xml.WriteStartElement("Relationships", Names.PackageRelationships);
        foreach (var relationship in template.MainRelationships.Where(relationship => !IsAboutComments(relationship)).Concat(added))
            Write(xml, relationship.Id, $"{Names.OfficeRelationships}/{relationship.Type}", relationship.IsExternal ? relationship.Target : "/" + relationship.Target, relationship.IsExternal);
        WriteLinks(xml, links);
        xml.WriteEndElement();
    }

    public static void WriteFootnoteRelationships(XmlWriter xml, LinkTargets links)
    {
        xml.WriteStartElement("Relationships", Names.PackageRelationships);
        WriteLinks(xml, links);
        xml.WriteEndElement();
    }

    public void WriteStatementRelationships(XmlWriter xml)
    {
        xml.WriteStartElement("Relationships", Names.PackageRelationships);
        Write(xml, "rkProperties", Names.OfficeRelationships + "/customXmlProps", "/" + StatementProperties);
        xml.WriteEndElement();
    }

    private static void WriteLinks(XmlWriter xml, LinkTargets links)
    {
        foreach (var (target, id) in links.Ids)
            Write(xml, id, Names.OfficeRelationships + "/hyperlink", LinkTargets.Encoded(target), isExternal: true);
    }

    private static void Write(XmlWriter xml, string id, string type, string target, bool isExternal = false)
    {
        xml.WriteStartElement("Relationship", Names.PackageRelationships);
        xml.WriteAttributeString("Id", id);
        xml.WriteAttributeString("Type", type);
        xml.WriteAttributeString("Target", target);
        if (isExternal)
            xml.WriteAttributeString("TargetMode", "External");
        xml.WriteEndElement();
    }

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
        var types = ContentTypes.Read(template.Package);
        foreach (var part in template.Package.Parts.Where(IsDropped))
            types.Remove(part);
        types.Set(template.MainPart, MainType);
        types.Set(Footnotes, FootnotesType);
        if (hasComments)
            types.Set(Comments, CommentsType);
        types.Set(StatementProperties, CustomPropertiesType);
        types.Set(CoreProperties, CorePropertiesType);
        types.Set(ExtendedProperties, ExtendedPropertiesType);
        types.SetExtension("xml", "application/xml");
        types.SetExtension("rels", "application/vnd.openxmlformats-package.relationships+xml");
        if (logo is not null)
            types.SetExtension(logo.Extension, "image/" + logo.Extension);
        return types;
    }

    /// <summary>What a template says of itself, its comments, and where its settings lead, are no part of a report.</summary>
    private bool IsDropped(string part) =>
        part.StartsWith("docProps/", StringComparison.OrdinalIgnoreCase)
        || (template.PartOf("settings") is { } settings && part == RelationshipsOf(settings))
        || template.MainRelationships.Any(relationship => relationship.Target == part && IsAboutComments(relationship));

    /// <summary>The parts that are filled or made anew.</summary>
    private bool IsWritten(string part) =>
        part == ContentTypes.Part
        || part == "_rels/.rels"
        || part == template.MainPart
        || part == RelationshipsOf(template.MainPart)
        || part == Footnotes
        || part == RelationshipsOf(Footnotes)
        || part == template.PartOf("theme")
        || part == template.PartOf("settings")
        || template.HeadersAndFooters.Contains(part);

    private static bool IsAboutComments(Relationship relationship) =>
        relationship.Type.StartsWith("comments", StringComparison.Ordinal) || relationship.Type == "people";
}
