using System.Xml;

namespace ReportKit.Packaging;

/// <summary>A relationship of a part (ECMA-376-2, 9.3).</summary>
/// <param name="Type">Its type, as the file gives it.</param>
/// <param name="Target">The name of the part that it leads to, or the address where it leads out of the package.</param>
public sealed record Relationship(string Id, string Type, string Target, bool IsExternal)
{
    /// <summary>The last segment of its type, the same in the transitional and the strict form: <c>worksheet</c>.</summary>
    public string Kind { get; } = Type[(Type.LastIndexOf('/') + 1)..];

    internal static List<Relationship> Read(OfficePackage package, string rels, string folder)
    {
        var relationships = new List<Relationship>();
        try
        {
            using var xml = package.OpenXml(rels);
            while (xml.Read())
            {
                if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "Relationship")
                    continue;

                var target = xml.GetAttribute("Target") ?? "";
                var isExternal = xml.GetAttribute("TargetMode") == "External";
                relationships.Add(new Relationship(
                    xml.GetAttribute("Id") ?? "",
                    xml.GetAttribute("Type") ?? "",
                    isExternal ? target : package.NameOf(Resolve(folder, target)),
                    isExternal));
            }
        }
        catch (XmlException fault)
        {
            throw package.Damaged(fault);
        }

        return relationships;
    }

    private static string Resolve(string folder, string target)
    {
        var path = new List<string>();
        foreach (var segment in (target.StartsWith('/') ? target : folder + target).Replace('\\', '/').Split('/'))
        {
            if (segment == ".." && path.Count > 0)
                path.RemoveAt(path.Count - 1);
            else if (segment is not ("" or "." or ".."))
                path.Add(segment);
        }

        return string.Join('/', path);
    }
}
