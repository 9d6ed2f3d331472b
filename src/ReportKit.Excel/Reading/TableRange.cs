using ReportKit.Packaging;

namespace ReportKit.Excel.Reading;

/// <summary>Where a table lies in its sheet (ECMA-376-1, 18.5.1.2).</summary>
/// <param name="HeaderRow">The row of its header, from 1; 0 where it has none.</param>
/// <param name="TotalsRow">The row of its totals; 0 where it has none.</param>
internal sealed record TableRange(string Name, int HeaderRow, int TotalsRow)
{
    public static TableRange Read(OfficePackage package, string part)
    {
        using var xml = package.OpenXml(part);
        xml.MoveToContent();
        var range = (xml.GetAttribute("ref") ?? "").Split(':');
        return new TableRange(
            xml.GetAttribute("displayName") ?? "",
            xml.GetAttribute("headerRowCount") == "0" ? 0 : CellReference.Row(range[0]),
            xml.GetAttribute("totalsRowCount") is null or "0" ? 0 : CellReference.Row(range[^1]));
    }
}
