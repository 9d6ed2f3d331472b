using System.Globalization;
using System.Xml.Linq;
using ReportKit.Excel.Formulas;
using ReportKit.Excel.Reading;

namespace ReportKit.Excel.Patching;

/// <summary>
/// The parts around the sheets that follow what changes in them: names, charts, pivots, tables, and what is drawn below a table that
/// grows. Where results have to be worked out anew, the workbook says so.
/// </summary>
internal sealed class FollowingParts
{
    private static readonly string[] FormulaElements = ["f", "definedName", "calculatedColumnFormula", "totalsRowFormula", "FmlaLink", "FmlaRange", "FmlaGroup", "FmlaTxbx"];
    private static readonly string[] FormulaAttributes = ["textlink", "fmlaLink", "fmlaRange", "fmlaGroup", "fmlaTxbx", "cellRange"];
    private static readonly string[] Caches = ["numCache", "strCache", "multiLvlStrCache", "lvl"];

    private readonly WorkbookFile workbook;
    private readonly ChangedParts parts;
    private readonly References references;
    private readonly FormulaChanges formulas;

    private FollowingParts(WorkbookFile workbook, References references, FormulaChanges formulas)
    {
        this.workbook = workbook;
        this.references = references;
        this.formulas = formulas;
        parts = new ChangedParts(workbook.Package);
    }

    /// <summary>The parts that are others from now on.</summary>
    public static ChangedParts Of(WorkbookFile workbook, IReadOnlyCollection<SheetPatch> patches, References references, FormulaChanges formulas)
    {
        var following = new FollowingParts(workbook, references, formulas);
        if (!references.IsNone)
        {
            following.FollowInAll([.. workbook.Sheets.Select(sheet => sheet.Part), .. patches.Select(patch => patch.TablePart).OfType<string>()]);
            foreach (var patch in patches.Where(patch => !patch.Growth.IsNone))
                following.MoveDrawings(patch);
        }

        following.RefreshPivots();
        following.DropCachesOfCharts();
        if (!formulas.IsNone || patches.Any(patch => patch.AddsFormulas))
            following.CalculateAnew();
        return following.parts;
    }

    /// <summary>Lets the formulas of every part follow that names a sheet whose table grows; sheets and their tables are written by themselves.</summary>
    private void FollowInAll(HashSet<string> written)
    {
        var folder = workbook.MainPart[..(workbook.MainPart.LastIndexOf('/') + 1)];
        foreach (var part in workbook.Package.Parts.Where(part => part.StartsWith(folder, StringComparison.OrdinalIgnoreCase) && !written.Contains(part) && IsXml(part)))
        {
            if (PartSearch.MayMention(workbook.Package, part, references.Sheets))
                parts.Change(part, Follow);
        }
    }

    private static bool IsXml(string part) =>
        part.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || part.EndsWith(".vml", StringComparison.OrdinalIgnoreCase);

    private bool Follow(XElement root)
    {
        var isChanged = false;
        foreach (var element in root.DescendantsAndSelf())
        {
            if (!element.HasElements && FormulaElements.Contains(element.Name.LocalName))
                isChanged |= Follow(element.Value, text => element.Value = text);
            foreach (var attribute in element.Attributes())
            {
                if (FormulaAttributes.Contains(attribute.Name.LocalName))
                    isChanged |= Follow(attribute.Value, text => attribute.Value = text);
            }
        }

        return isChanged;
    }

    private bool Follow(string formula, Action<string> set)
    {
        var followed = references.Followed(formula, "");
        if (followed == formula)
            return false;
        set(followed);
        return true;
    }

    /// <summary>What is drawn over the columns of a table and below it stays below (ECMA-376-1, 20.5.2.33), unless a person fixed its place.</summary>
    private void MoveDrawings(SheetPatch patch)
    {
        foreach (var drawing in Related(patch.SheetPart, "drawing"))
            parts.Change(drawing, root => root.Elements().Where(anchor => IsBelow(anchor, patch)).ToList() is { Count: > 0 } below && below.TrueForAll(anchor => Move(anchor, patch.Growth.Rows)));
    }

    private static bool IsBelow(XElement anchor, SheetPatch patch) =>
        anchor.Attribute("editAs")?.Value != "absolute"
        && anchor.Element(anchor.Name.Namespace + "from") is { } from
        && Number(from, "row") >= patch.Growth.LastRow
        && Number(from, "col") <= patch.LastColumn;

    private static bool Move(XElement anchor, int rows)
    {
        foreach (var corner in anchor.Elements().Where(corner => corner.Name.LocalName is "from" or "to"))
            corner.SetElementValue(corner.Name.Namespace + "row", Number(corner, "row") + rows);
        return true;
    }

    private static int Number(XElement corner, string name) =>
        int.TryParse(corner.Element(corner.Name.Namespace + name)?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>A pivot keeps a copy of what it counts (ECMA-376-1, 18.10.1.67); one of changed cells is made anew on opening.</summary>
    private void RefreshPivots()
    {
        foreach (var pivot in Related(workbook.MainPart, "pivotCacheDefinition"))
            parts.Change(pivot, Refresh);
    }

    private bool Refresh(XElement cache)
    {
        var isConcerned = false;
        foreach (var source in cache.Descendants().Where(source => source.Name.LocalName is "worksheetSource" or "rangeSet"))
        {
            var sheet = source.Attribute("sheet")?.Value ?? "";
            var cells = source.Attribute("ref");
            isConcerned |= formulas.Concern(source.Attribute("name")?.Value ?? $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'!{cells?.Value}");
            if (cells is null || references.GrowthOf(sheet) is not { } growth || growth.Ranges(cells.Value) is var grown && grown == cells.Value)
                continue;
            cells.Value = grown;
            isConcerned = true;
        }

        if (isConcerned)
            cache.SetAttributeValue("refreshOnLoad", "1");
        return isConcerned;
    }

    /// <summary>A chart keeps the values that it shows (ECMA-376-1, 21.2.2.121); without them whoever draws it asks the cells.</summary>
    private void DropCachesOfCharts()
    {
        var charts =
            from sheet in workbook.Package.Relationships(workbook.MainPart)
            where sheet.Kind.EndsWith("sheet", StringComparison.Ordinal) && !sheet.IsExternal
            from drawing in Related(sheet.Target, "drawing")
            from chart in Related(drawing, "chart").Concat(Related(drawing, "chartEx"))
            select chart;
        foreach (var chart in charts.Distinct().ToList())
            parts.Change(chart, DropCaches);
    }

    private bool DropCaches(XElement chart)
    {
        List<XElement> stale =
        [
            .. from formula in chart.Descendants()
               where formula.Name.LocalName == "f" && formulas.Concern(formula.Value)
               from cache in formula.ElementsAfterSelf()
               where Caches.Contains(cache.Name.LocalName)
               select cache,
        ];
        stale.ForEach(cache => cache.Remove());
        return stale.Count > 0;
    }

    /// <summary>The order of calculation (ECMA-376-1, 18.6) names cells that may hold no formula any more; it is made anew with the results.</summary>
    private void CalculateAnew()
    {
        parts.Change(workbook.MainPart, root =>
        {
            CalculationSettings.CalculateOnOpening(root);
            return true;
        });
        if (workbook.PartOf("calcChain") is { } chain && workbook.Package.Has(chain))
            parts.Remove(chain, workbook.MainPart);
    }

    private IEnumerable<string> Related(string part, string kind) =>
        from relationship in workbook.Package.Relationships(part)
        where relationship.Kind == kind && !relationship.IsExternal && workbook.Package.Has(relationship.Target)
        select relationship.Target;
}
