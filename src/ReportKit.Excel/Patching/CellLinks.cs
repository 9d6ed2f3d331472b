using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using ReportKit.Excel.Formulas;
using ReportKit.Excel.Worksheets;

namespace ReportKit.Excel.Patching;

/// <summary>
/// The links of the cells of a sheet (ECMA-376-1, 18.3.1.47). A cell that gets other words loses the address that it led to: it was
/// that of the words before, and those of now name their own.
/// </summary>
internal static class CellLinks
{
    /// <summary>Takes the addresses from cells.</summary>
    /// <param name="links">All links of the sheet.</param>
    /// <param name="cells">Row from 1, column from 0.</param>
    /// <returns>False where no link is left.</returns>
    public static bool Remove(XElement links, IEnumerable<(int Row, int Column)> cells)
    {
        foreach (var (row, column) in cells)
        {
            foreach (var link in links.Elements().Where(link => LeadsOut(link) && AreaOf(link).Holds(row, column)).ToList())
            {
                link.AddAfterSelf(Around(AreaOf(link), row, column).Select(area => new XElement(link.Name, link.Attributes().Select(attribute => attribute.Name == "ref" ? new XAttribute("ref", area) : attribute))));
                link.Remove();
            }
        }

        return links.HasElements;
    }

    /// <summary>Whether a link leads to an address: one without a relationship stays within the workbook.</summary>
    public static bool LeadsOut(XElement link) => link.Attributes().Any(attribute => attribute.Name.LocalName == "id");

    /// <summary>Whether the reader stands at a link that leads to an address.</summary>
    public static bool LeadsOut(XmlReader at)
    {
        if (at is not { NodeType: XmlNodeType.Element, LocalName: "hyperlink" })
            return false;
        var found = false;
        while (at.MoveToNextAttribute())
            found |= at.LocalName == "id";
        at.MoveToElement();
        return found;
    }

    private static CellArea AreaOf(XElement link) => CellArea.Of(link.Attribute("ref")?.Value ?? "");

    /// <summary>What is left of an area without one of its cells.</summary>
    private static IEnumerable<string> Around(CellArea area, int row, int column)
    {
        CellArea[] rest =
        [
            area with { LastRow = row - 1 },
            area with { FirstRow = row, LastRow = row, LastColumn = column - 1 },
            area with { FirstRow = row, LastRow = row, FirstColumn = column + 1 },
            area with { FirstRow = row + 1 },
        ];
        return rest.Where(part => part.FirstRow <= part.LastRow && part.FirstColumn <= part.LastColumn).Select(part => string.Create(
            CultureInfo.InvariantCulture,
            $"{CellReference.Letters(part.FirstColumn)}{part.FirstRow}:{CellReference.Letters(part.LastColumn)}{part.LastRow}"));
    }
}
