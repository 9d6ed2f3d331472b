using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using ReportKit.Diagnostics;
using ReportKit.Packaging;

namespace ReportKit.Word.Templates;

/// <summary>A Word template that keeps the contract of <c>templates/README.md</c>: its parts, styles and content controls.</summary>
public sealed class Template : IDisposable
{
    private readonly Dictionary<string, string> styleIds;

    private Template(OfficePackage package, string mainPart)
    {
        Package = package;
        MainPart = mainPart;
        MainRelationships = [.. package.Relationships(mainPart)];
        styleIds = StyleIds(PartOf("styles"));
    }

    /// <summary>The part of the main text.</summary>
    internal string MainPart { get; }

    internal OfficePackage Package { get; }

    internal ImmutableArray<Relationship> MainRelationships { get; }

    /// <summary>The headers and footers.</summary>
    internal IEnumerable<string> HeadersAndFooters =>
        MainRelationships.Where(relationship => relationship.Kind is "header" or "footer").Select(relationship => relationship.Target).Distinct();

    /// <exception cref="UnusableFileException">The file cannot be read, or lacks something that a report needs.</exception>
    public static Template Open(string path)
    {
        var package = OfficePackage.Open(path, "Word template");
        try
        {
            var main = package.Relationships("").FirstOrDefault(relationship => relationship is { Kind: "officeDocument", IsExternal: false })
                ?? throw new UnusableFileException($"{package.File} is not a Word template: it names no main part.");
            var template = new Template(package, main.Target);
            template.Check();
            return template;
        }
        catch (XmlException fault)
        {
            package.Dispose();
            throw package.Damaged(fault);
        }
        catch (UnusableFileException)
        {
            package.Dispose();
            throw;
        }
    }

    /// <summary>The id by which paragraphs and runs name a style; Word translates ids, but not the names of built-in styles.</summary>
    public string StyleId(string name) => styleIds[name];

    public void Dispose() => Package.Dispose();

    /// <summary>The part that the main text relates to by this type, or null.</summary>
    internal string? PartOf(string type) =>
        MainRelationships.FirstOrDefault(relationship => relationship.Kind == type && !relationship.IsExternal)?.Target;

    /// <summary>The root element of a part, to be filled.</summary>
    internal XElement Load(string part)
    {
        using var xml = Package.OpenXml(part);
        return XElement.Load(xml);
    }

    private Dictionary<string, string> StyleIds(string? part)
    {
        var ids = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        if (part is null)
            return ids;

        using var xml = Package.OpenXml(part);
        var id = "";
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if (xml.LocalName == "style")
                id = xml.GetAttribute("styleId", Names.Word) ?? "";
            else if (xml.LocalName == "name" && xml.Depth == 2)
                ids.TryAdd(xml.GetAttribute("val", Names.Word) ?? "", id);
        }

        return ids;
    }

    private void Check()
    {
        var lacking = new List<string>();
        lacking.AddRange(StyleNames.All.Distinct().Where(name => !styleIds.ContainsKey(name)).Select(name => $"the style “{name}”"));
        var text = Load(MainPart);
        if (Controls.With(ControlTags.Title, text).Count == 0)
            lacking.Add(Control(ControlTags.Title));
        var body = text.Element(Names.W + "body");
        foreach (var tag in (string[])[ControlTags.Contents, ControlTags.Report])
        {
            if (body?.Elements(Names.W + "sdt").Count(control => Controls.TagOf(control) == tag) is not 1)
                lacking.Add(Control(tag) + " as a paragraph control of its own");
        }

        if (!HeadersAndFooters.Any(part => Controls.With(ControlTags.Draft, Load(part)).Count > 0))
            lacking.Add(Control(ControlTags.Draft) + " in a header");
        if (lacking.Count > 0)
            throw new UnusableFileException($"The template {Package.File} lacks {string.Join(", ", lacking)}; templates/README.md says what a template needs.");

        static string Control(string tag) => $"the content control with the tag “{tag}”";
    }
}
