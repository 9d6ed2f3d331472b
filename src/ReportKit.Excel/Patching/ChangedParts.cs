using System.Xml;
using System.Xml.Linq;
using ReportKit.Excel.Worksheets;
using ReportKit.Packaging;

namespace ReportKit.Excel.Patching;

/// <summary>The parts of a package that change as a whole or come new: each is read once, and changed by whoever has to.</summary>
internal sealed class ChangedParts(OfficePackage package)
{
    private const string ContentTypes = "[Content_Types].xml";
    private const string RelationshipsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";

    private readonly Dictionary<string, XElement> parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Action<Stream>> contents = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> removed = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether nothing changes.</summary>
    public bool IsNone => parts.Count + contents.Count + removed.Count == 0;

    /// <summary>A part that is there, as XML to be changed.</summary>
    public XElement this[string part]
    {
        get
        {
            if (!parts.TryGetValue(part, out var root))
                parts[part] = root = Load(part);
            return root;
        }
    }

    /// <summary>Whether a part is taken out.</summary>
    public bool IsRemoved(string part) => removed.Contains(part);

    /// <summary>Changes a part that is there, if there is anything to change in it.</summary>
    /// <param name="change">Says whether it did.</param>
    public void Change(string part, Func<XElement, bool> change)
    {
        if ((parts.GetValueOrDefault(part) ?? Loaded(part)) is { } root && change(root))
            parts[part] = root;
    }

    /// <summary>Takes a part out, with the relationship of another part that leads to it.</summary>
    public void Remove(string part, string from)
    {
        removed.Add(part);
        var id = package.Relationships(from).First(relationship => relationship.Target.Equals(part, StringComparison.OrdinalIgnoreCase)).Id;
        this[OfficePackage.RelationshipsPart(from)].Elements().Where(relationship => relationship.Attribute("Id")?.Value == id).Remove();
        this[ContentTypes].Elements().Where(type => ("/" + part).Equals(type.Attribute("PartName")?.Value, StringComparison.OrdinalIgnoreCase)).Remove();
    }

    /// <summary>The first name of this form that no part has, such as <c>xl/tables/table8.xml</c>.</summary>
    public string NewName(string start, string extension)
    {
        for (var number = 1; ; number++)
        {
            var name = $"{start}{number}{extension}";
            if (!Has(name) && !Has(OfficePackage.RelationshipsPart(name)))
                return name;
        }
    }

    /// <summary>Adds a part, and says in the list of the package what it holds (ECMA-376-2, 10.1.2.2).</summary>
    public void Add(string part, XElement root, string contentType)
    {
        parts[part] = root;
        var types = this[ContentTypes];
        types.Add(new XElement(types.Name.Namespace + "Override", new XAttribute("PartName", "/" + part), new XAttribute("ContentType", contentType)));
    }

    /// <summary>Adds a part of a kind that the list of the package knows by the end of its name (ECMA-376-2, 10.1.2.2).</summary>
    public void Add(string part, byte[] content, string contentType)
    {
        Replace(part, content);
        var types = this[ContentTypes];
        var extension = Path.GetExtension(part)[1..];
        if (!types.Elements(types.Name.Namespace + "Default").Any(known => extension.Equals(known.Attribute("Extension")?.Value, StringComparison.OrdinalIgnoreCase)))
            types.AddFirst(new XElement(types.Name.Namespace + "Default", new XAttribute("Extension", extension), new XAttribute("ContentType", contentType)));
    }

    /// <summary>Puts other contents in the place of those of a part.</summary>
    public void Replace(string part, byte[] content) => Replace(part, target => target.Write(content));

    /// <summary>Puts other contents in the place of those of a part.</summary>
    /// <param name="write">Writes them, when the package is made; what it changes in other parts still counts.</param>
    public void Replace(string part, Action<Stream> write) => contents[part] = write;

    /// <summary>Adds a relationship from one part to another.</summary>
    /// <returns>Its ID.</returns>
    public string Relate(string from, string type, string to)
    {
        var rels = OfficePackage.RelationshipsPart(from);
        var root = Has(rels) ? this[rels] : parts[rels] = new XElement(XName.Get("Relationships", RelationshipsNamespace));
        var taken = root.Elements().Attributes("Id").Select(taken => taken.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var id = Enumerable.Range(1, taken.Count + 1).Select(number => $"rId{number}").First(id => !taken.Contains(id));
        // From the folder of its part: not all programs understand targets from the root of the package.
        var target = Path.GetRelativePath("/" + from[..(from.LastIndexOf('/') + 1)], "/" + to).Replace('\\', '/');
        root.Add(new XElement(root.Name.Namespace + "Relationship", new XAttribute("Id", id), new XAttribute("Type", type), new XAttribute("Target", target)));
        return id;
    }

    /// <summary>The package with these parts; the one before has to stay open as long.</summary>
    public OfficePackage Applied() => package.With(writer =>
    {
        foreach (var (part, write) in contents)
        {
            using var target = writer.Create(part);
            write(target);
        }

        foreach (var (part, root) in parts)
        {
            using var target = writer.Create(part);
            using var xml = XmlCopy.Writer(target);
            xml.WriteStartDocument(standalone: true);
            root.WriteTo(xml);
        }
    });

    /// <summary>Null of shapes that are written as HTML, with a <c>br</c> that nothing ends: these stay as they are.</summary>
    private XElement? Loaded(string part)
    {
        try
        {
            return Load(part);
        }
        catch (XmlException) when (part.EndsWith(".vml", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }
    }

    private XElement Load(string part)
    {
        using var xml = package.OpenXml(part);
        return XElement.Load(xml, LoadOptions.PreserveWhitespace);
    }

    private bool Has(string part) => package.Has(part) || parts.ContainsKey(part) || contents.ContainsKey(part);
}
