using System.Xml;
using ReportKit.Excel.Worksheets;
using ReportKit.Packaging;

namespace ReportKit.Excel.Formulas;

/// <summary>A pivot table (ECMA-376-1, 18.10): what it counts, and the cells that it fills.</summary>
/// <param name="Source">What it counts, as a formula refers to it.</param>
internal sealed record PivotTable(string Sheet, CellArea Cells, string Source)
{
    /// <summary>The pivot tables of a workbook that count something in it.</summary>
    public static List<PivotTable> Read(WorkbookFile workbook)
    {
        var found =
            from worksheet in workbook.Sheets
            from table in Related(workbook.Package, worksheet.Part, "pivotTable")
            from cache in Related(workbook.Package, table, "pivotCacheDefinition")
            let cells = AttributesOf(workbook.Package, table, "location").Select(location => location.GetValueOrDefault("ref")).FirstOrDefault()
            where cells is not null
            from source in AttributesOf(workbook.Package, cache, "worksheetSource").Concat(AttributesOf(workbook.Package, cache, "rangeSet"))
            let formula = SourceOf(source.GetValueOrDefault("name"), source.GetValueOrDefault("sheet"), source.GetValueOrDefault("ref"), source.ContainsKey("id"))
            where formula is not null
            select new PivotTable(worksheet.Name, CellArea.Of(cells), formula);
        return [.. found];
    }

    /// <summary>A source as a formula refers to it; null of one in another workbook.</summary>
    public static string? SourceOf(string? name, string? sheet, string? cells, bool isExternal) =>
        isExternal ? null : name ?? $"'{sheet?.Replace("'", "''", StringComparison.Ordinal)}'!{cells}";

    private static IEnumerable<string> Related(OfficePackage package, string part, string kind) =>
        from relationship in package.Relationships(part)
        where relationship.Kind == kind && !relationship.IsExternal && package.Has(relationship.Target)
        select relationship.Target;

    private static List<Dictionary<string, string>> AttributesOf(OfficePackage package, string part, string element)
    {
        var found = new List<Dictionary<string, string>>();
        using var xml = package.OpenXml(part);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != element)
                continue;
            var attributes = new Dictionary<string, string>();
            while (xml.MoveToNextAttribute())
                attributes[xml.LocalName] = xml.Value;
            found.Add(attributes);
        }

        return found;
    }
}
