using System.Xml;
using ReportKit.Findings;
using ReportKit.Packaging;

namespace ReportKit.Excel.Worksheets;

/// <summary>The web addresses that the cells of a sheet lead to (ECMA-376-1, 18.3.1.47).</summary>
internal sealed class Hyperlinks
{
    /// <summary>Cells of an area that is taken apart into them; a larger one is looked at for every cell of the sheet, so that there cannot be many.</summary>
    private const int MostCells = 100;
    private const int MostAreas = 100;

    private const int BytesOfLink = 64;

    private readonly Dictionary<(int Row, int Column), string> cells = [];
    private readonly List<Area> areas = [];

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

        using var xml = package.StreamXml(sheetPart);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "hyperlink")
                continue;
            package.Hold(BytesOfLink);
            hyperlinks.Add(xml, addresses);
        }

        if (hyperlinks.areas.Count > MostAreas)
            throw new UnusableFileException($"{package.File} is not read: one of its sheets has more than {MostAreas} links that lie on more than {MostCells} cells each.");
        return hyperlinks;
    }

    /// <summary>The address that a cell leads to, or null.</summary>
    public string? Of(int row, int column)
    {
        if (cells.Count == 0 && areas.Count == 0)
            return null;
        return cells.TryGetValue((row, column), out var address)
            ? address
            : areas.Find(area => row >= area.FirstRow && row <= area.LastRow && column >= area.FirstColumn && column <= area.LastColumn)?.Address;
    }

    private void Add(XmlReader xml, Dictionary<string, string> addresses)
    {
        var corners = (xml.GetAttribute("ref") ?? "").Split(':');
        var location = xml.GetAttribute("location") ?? "";
        while (xml.MoveToNextAttribute())
        {
            // r:id, in the namespace of the transitional or of the strict form.
            if (xml.LocalName == "id" && addresses.TryGetValue(xml.Value, out var address))
                Add(corners, WithFragment(address, location));
        }
    }

    /// <summary>Excel takes what is after the first <c>#</c> of an address for a place in a file, and keeps it by itself, its spaces as typed.</summary>
    private static string WithFragment(string address, string location)
    {
        var fragment = location.TrimStart('#').Replace(" ", "%20", StringComparison.Ordinal);
        return fragment.Length == 0 || address.EndsWith('#' + fragment, StringComparison.Ordinal) ? address : $"{address.TrimEnd('#')}#{fragment}";
    }

    private void Add(string[] corners, string address)
    {
        var (row, column) = (CellReference.Row(corners[0]), CellReference.Column(corners[0]));
        var (lastRow, lastColumn) = corners is [_, var last] ? (CellReference.Row(last), CellReference.Column(last)) : (row, column);
        if ((long)(lastRow - row + 1) * (lastColumn - column + 1) > MostCells)
        {
            areas.Add(new Area(row, column, lastRow, lastColumn, address));
            return;
        }

        for (var at = row; at <= lastRow; at++)
        {
            for (var within = column; within <= lastColumn; within++)
                cells.TryAdd((at, within), address);
        }
    }

    private sealed record Area(int FirstRow, int FirstColumn, int LastRow, int LastColumn, string Address);
}
