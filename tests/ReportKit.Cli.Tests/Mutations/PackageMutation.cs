using System.Text;

namespace ReportKit.Cli.Tests.Mutations;

/// <summary>Changes an Office package: its bytes as they lie, its parts, or what one of them says.</summary>
internal static class PackageMutation
{
    /// <summary>A zip has 65,535 bytes for a name (APPNOTE 4.4.10), and a letter takes up to three.</summary>
    private const int LongestName = 65_535 / 3;

    public static byte[] Of(IReadOnlyList<(string Name, byte[] Content)> parts, Mutation mutation)
    {
        List<(string Name, byte[] Content)> changed = [.. parts];
        switch (mutation.Below(10))
        {
            case 0:
                return ByteMutation.Of(Zip.Of([.. changed]), mutation);
            case 1:
                ChangeParts(changed, mutation);
                break;
            case 2:
                var at = mutation.Below(changed.Count);
                changed[at] = (changed[at].Name, ByteMutation.Of(changed[at].Content, mutation));
                break;
            default:
                // What a change makes of a part may be more than the changes can read again.
                foreach (var which in Enumerable.Range(0, 1 + mutation.Below(3)).Select(_ => mutation.Below(changed.Count)).Distinct().ToList())
                    changed[which] = ChangedXml(changed[which], mutation);
                break;
        }

        return Zip.Of([.. changed]);
    }

    private static (string Name, byte[] Content) ChangedXml((string Name, byte[] Content) part, Mutation mutation) =>
        part.Name.EndsWith(".xml", StringComparison.Ordinal) || part.Name.EndsWith(".rels", StringComparison.Ordinal)
            ? (part.Name, XmlMutation.Of(part.Content, mutation))
            : part;

    private static void ChangeParts(List<(string Name, byte[] Content)> parts, Mutation mutation)
    {
        var (at, other) = (mutation.Below(parts.Count), mutation.Below(parts.Count));
        switch (mutation.Below(6))
        {
            case 0:
                parts.RemoveAt(at);
                break;
            case 1:
                parts.Add(parts[at]);
                break;
            case 2:
                parts[at] = (parts[at].Name, parts[other].Content);
                break;
            case 3:
                parts[at] = (parts[at].Name, []);
                break;
            case 4:
                var name = mutation.Value() + parts[at].Name;
                parts[at] = (name[Math.Max(0, name.Length - LongestName)..], parts[at].Content);
                break;
            default:
                parts[at] = (parts[at].Name, Encoding.UTF8.GetBytes("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"));
                break;
        }
    }
}
