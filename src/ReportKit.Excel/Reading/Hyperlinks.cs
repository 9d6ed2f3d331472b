using System.Xml;
using ReportKit.Packaging;

namespace ReportKit.Excel.Reading;

/// <summary>The web addresses that the cells of a sheet lead to (ECMA-376-1, 18.3.1.47).</summary>
internal sealed class Hyperlinks
{
    private readonly Dictionary<(int Row, int Column), string> targets = [];

    private Hyperlinks()
    {
    }

    public static Hyperlinks Read(OfficePackage package, string sheetPart)
    {
        var hyperlinks = new Hyperlinks();
        var addresses = package.Relationships(sheetPart)
            .Where(relationship => relationship is { Kind: "hyperlink", IsExternal: true })
            .DistinctBy(relationship => relationship.Id)
            .ToDictionary(relationship => relationship.Id, relationship => relationship.Target);
        if (addresses.Count == 0)
            return hyperlinks;

        using var xml = package.OpenXml(sheetPart);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "hyperlink")
                hyperlinks.Add(xml, addresses);
        }

        return hyperlinks;
    }

    /// <summary>The address that a cell leads to, or null.</summary>
    public string? Of(int row, int column) => targets.GetValueOrDefault((row, column));

    private void Add(XmlReader xml, Dictionary<string, string> addresses)
    {
        var reference = xml.GetAttribute("ref") ?? "";
        while (xml.MoveToNextAttribute())
        {
            // r:id, in the namespace of the transitional or of the strict form.
            if (xml.LocalName == "id" && addresses.TryGetValue(xml.Value, out var address))
                targets.TryAdd((CellReference.Row(reference), CellReference.Column(reference)), address);
        }
    }
}
