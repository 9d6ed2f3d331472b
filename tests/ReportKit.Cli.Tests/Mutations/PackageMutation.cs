using System.Text;

namespace ReportKit.Cli.Tests.Mutations;

/// <summary>Changes an Office package: its bytes as they lie, its parts, or what one of them says.</summary>
internal static class PackageMutation
{
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
                for (var times = 1 + mutation.Below(3); times > 0; times--)
                    ChangeXml(changed, mutation);
                break;
        }

        return Zip.Of([.. changed]);
    }

    private static void ChangeXml(List<(string Name, byte[] Content)> parts, Mutation mutation)
    {
        var at = mutation.Below(parts.Count);
        var (name, content) = parts[at];
        if (name.EndsWith(".xml", StringComparison.Ordinal) || name.EndsWith(".rels", StringComparison.Ordinal))
            parts[at] = (name, XmlMutation.Of(content, mutation));
    }

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
                parts[at] = (mutation.Value() + parts[at].Name, parts[at].Content);
                break;
            default:
                parts[at] = (parts[at].Name, Encoding.UTF8.GetBytes("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"));
                break;
        }
    }
}
