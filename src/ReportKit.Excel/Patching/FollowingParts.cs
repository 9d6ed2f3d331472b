using System.Xml.Linq;
using ReportKit.Excel.Formulas;
using ReportKit.Excel.Worksheets;

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
                FollowingDrawings.MoveDown(workbook.Package, following.parts, patch.SheetPart, patch.Growth);
        }

        following.RefreshPivots();
        following.DropCachesOfCharts();
        if (!formulas.IsNone || patches.Any(patch => patch.AddsFormulas))
            following.CalculateAnew();
        return following.parts;
    }

    /// <summary>
    /// Lets the formulas of every part follow that names a sheet whose table grows, or belongs to one; sheets and their tables are
    /// written by themselves.
    /// </summary>
    private void FollowInAll(HashSet<string> written)
    {
        var sheets = SheetsOfParts();
        var folder = workbook.MainPart[..(workbook.MainPart.LastIndexOf('/') + 1)];
        foreach (var part in workbook.Package.Parts.Where(part => part.StartsWith(folder, StringComparison.OrdinalIgnoreCase) && !written.Contains(part) && IsXml(part)))
        {
            var sheet = sheets.GetValueOrDefault(part, "");
            if (references.GrowthOf(sheet) is not null || part == workbook.MainPart || PartSearch.MayMention(workbook.Package, part, references.Sheets))
                parts.Change(part, root => Follow(root, sheet));
        }
    }

    /// <summary>The sheets that other parts belong to, such as tables, drawings and controls: in these a cell is one of the sheet.</summary>
    private Dictionary<string, string> SheetsOfParts()
    {
        var sheets = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var sheet in workbook.Sheets)
        {
            foreach (var relationship in workbook.Package.Relationships(sheet.Part).Where(relationship => !relationship.IsExternal))
                sheets.TryAdd(relationship.Target, sheet.Name);
        }

        return sheets;
    }

    private static bool IsXml(string part) =>
        part.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || part.EndsWith(".vml", StringComparison.OrdinalIgnoreCase);

    private bool Follow(XElement root, string sheet)
    {
        var isChanged = false;
        foreach (var element in root.DescendantsAndSelf())
        {
            if (!element.HasElements && FormulaElements.Contains(element.Name.LocalName))
                isChanged |= Follow(element.Value, sheet, text => element.Value = text);
            foreach (var attribute in element.Attributes())
            {
                if (FormulaAttributes.Contains(attribute.Name.LocalName))
                    isChanged |= Follow(attribute.Value, sheet, text => attribute.Value = text);
            }
        }

        return isChanged;
    }

    private bool Follow(string formula, string sheet, Action<string> set)
    {
        // A name of cells that lie so many rows from where it is used has none that could follow.
        if (sheet.Length == 0 && FormulaText.IsRelative(formula))
            return false;
        var followed = references.Followed(formula, sheet);
        if (followed == formula)
            return false;
        set(followed);
        return true;
    }

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
            if (PivotTable.SourceOf(source.Attribute("name")?.Value, sheet, cells?.Value, source.Attributes().Any(attribute => attribute.Name.LocalName == "id")) is not { } formula)
                continue;
            isConcerned |= formulas.Concern(formula);
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
