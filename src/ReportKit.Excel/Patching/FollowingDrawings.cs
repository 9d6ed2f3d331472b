using System.Globalization;
using System.Xml.Linq;
using ReportKit.Excel.Formulas;
using ReportKit.Packaging;

namespace ReportKit.Excel.Patching;

/// <summary>
/// What is drawn over the columns of a table and below it stays below when it grows: charts, pictures and controls (ECMA-376-1,
/// 20.5.2.33). The places of controls stand in the sheet as well, where <see cref="SheetCopy"/> moves them.
/// </summary>
internal static class FollowingDrawings
{
    /// <summary>Where the rows of its corners stand among the eight numbers of a shape's place (ECMA-376-4, 19.4.2.3).</summary>
    private static readonly int[] RowsOfPlace = [2, 6];

    public static void MoveDown(OfficePackage package, ChangedParts parts, string sheetPart, TableGrowth growth)
    {
        foreach (var relationship in package.Relationships(sheetPart).Where(relationship => !relationship.IsExternal && package.Has(relationship.Target)))
        {
            if (relationship.Kind == "drawing")
                parts.Change(relationship.Target, root => AnyMoves(root.Descendants().Where(IsAnchor), anchor => Move(anchor, growth)));
            else if (relationship.Kind == "vmlDrawing")
                parts.Change(relationship.Target, root => AnyMoves(root.Descendants().Where(IsPlaceOfControl), place => MovePlace(place, growth)));
        }
    }

    private static bool AnyMoves(IEnumerable<XElement> elements, Func<XElement, bool> move) => elements.ToList().FindAll(element => move(element)).Count > 0;

    /// <summary>Of those that a person fixed to their place none.</summary>
    private static bool IsAnchor(XElement element) =>
        element.Name.LocalName is "twoCellAnchor" or "oneCellAnchor" && element.Attribute("editAs")?.Value != "absolute";

    /// <summary>Notes are drawn beside their cells, which stay.</summary>
    private static bool IsPlaceOfControl(XElement element) =>
        element.Name.LocalName == "Anchor" && element.Parent is { Name.LocalName: "ClientData" } data && data.Attribute("ObjectType")?.Value != "Note";

    private static bool Move(XElement anchor, TableGrowth growth)
    {
        if (anchor.Element(anchor.Name.Namespace + "from") is not { } from || !growth.PushesDown(Number(from, "row"), Number(from, "col")))
            return false;
        foreach (var corner in anchor.Elements().Where(corner => corner.Name.LocalName is "from" or "to"))
            corner.SetElementValue(corner.Name.Namespace + "row", Number(corner, "row") + growth.Rows);
        return true;
    }

    private static bool MovePlace(XElement place, TableGrowth growth)
    {
        var numbers = place.Value.Split(',').Select(Number).ToArray();
        if (numbers.Length != 8 || !growth.PushesDown(numbers[2], numbers[0]))
            return false;
        foreach (var row in RowsOfPlace)
            numbers[row] += growth.Rows;
        place.Value = string.Join(", ", numbers);
        return true;
    }

    private static int Number(XElement corner, string name) => Number(corner.Element(corner.Name.Namespace + name)?.Value);

    private static int Number(string? number) =>
        int.TryParse(number, NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value : 0;
}
