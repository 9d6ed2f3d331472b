using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using ReportKit.Excel.Formulas;
using ReportKit.Excel.Worksheets;
using ReportKit.Packaging;
using ReportKit.Spreadsheets.Tables;

namespace ReportKit.Excel.Foreign;

/// <summary>What a sheet says of its cells as a whole: hidden columns, merged cells, whether a filter hides rows.</summary>
internal sealed record SheetShape(ImmutableArray<int> HiddenColumns, ImmutableArray<MergedArea> Merged, bool IsFiltered)
{
    /// <summary>Areas that overlap are no work of a spreadsheet program, and could keep a run busy for ever.</summary>
    private const int MostAreas = 10_000;

    public static SheetShape Read(OfficePackage package, string part)
    {
        var hidden = new SortedSet<int>();
        var merged = ImmutableArray.CreateBuilder<MergedArea>();
        var isFiltered = false;
        using var xml = package.StreamXml(part);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if (xml.LocalName == "col" && xml.GetAttribute("hidden") is "1" or "true")
                AddHidden(xml, hidden);
            else if (xml.LocalName == "mergeCell" && merged.Count < MostAreas)
                merged.Add(Area(xml.GetAttribute("ref") ?? ""));
            isFiltered |= xml.LocalName == "filterColumn";
        }

        return new SheetShape([.. hidden], merged.ToImmutable(), isFiltered);
    }

    private static void AddHidden(XmlReader col, SortedSet<int> hidden)
    {
        for (var column = Number(col, "min"); column <= Math.Min(Number(col, "max"), CellReference.MostColumns); column++)
            hidden.Add(column - 1);
    }

    private static int Number(XmlReader xml, string attribute) =>
        int.TryParse(xml.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : 1;

    private static MergedArea Area(string range)
    {
        var area = CellArea.Of(range);
        return new MergedArea(area.FirstRow, area.LastRow, area.FirstColumn, area.LastColumn);
    }
}
