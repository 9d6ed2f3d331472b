using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using ReportKit.Packaging;

namespace ReportKit.Excel.Worksheets;

/// <summary>Where a table lies in its sheet (ECMA-376-1, 18.5.1.2). Rows count from 1, columns from 0.</summary>
/// <param name="Id">Its number, of which no two tables of a workbook have the same.</param>
/// <param name="HeaderRow">The row of its header; 0 where it has none.</param>
/// <param name="LastRow">The last row of its data.</param>
/// <param name="TotalsRow">The row of its totals; 0 where it has none.</param>
/// <param name="Columns">What its header says, as the table knows it.</param>
internal sealed record TableRange(int Id, string Name, string Part, int FirstColumn, int LastColumn, int HeaderRow, int LastRow, int TotalsRow, ImmutableArray<string> Columns)
{
    public static TableRange Read(OfficePackage package, string part)
    {
        using var xml = package.OpenXml(part);
        xml.MoveToContent();
        var corners = (xml.GetAttribute("ref") ?? "").Split(':');
        var last = CellReference.Row(corners[^1]);
        var hasTotals = xml.GetAttribute("totalsRowCount") is not (null or "0");
        return new TableRange(
            int.TryParse(xml.GetAttribute("id"), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0,
            xml.GetAttribute("displayName") ?? "",
            part,
            CellReference.Column(corners[0]),
            CellReference.Column(corners[^1]),
            xml.GetAttribute("headerRowCount") == "0" ? 0 : CellReference.Row(corners[0]),
            hasTotals ? last - 1 : last,
            hasTotals ? last : 0,
            ColumnNames(xml));
    }

    private static ImmutableArray<string> ColumnNames(XmlReader xml)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "tableColumn" })
                names.Add(xml.GetAttribute("name") ?? "");
        }

        return names.ToImmutable();
    }
}
