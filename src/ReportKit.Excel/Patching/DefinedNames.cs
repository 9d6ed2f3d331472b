using System.Xml.Linq;
using ReportKit.Excel.Reading;

namespace ReportKit.Excel.Patching;

/// <summary>The defined names of a workbook (ECMA-376-1, 18.2.5), which grow with the tables that they span.</summary>
internal static class DefinedNames
{
    /// <summary>The workbook part with its names grown; null where none grows.</summary>
    public static XElement? Grown(WorkbookFile workbook, IReadOnlyCollection<SheetPatch> patches)
    {
        if (patches.All(patch => patch.Growth.IsNone))
            return null;

        using var xml = workbook.Package.OpenXml(workbook.MainPart);
        var root = XElement.Load(xml, LoadOptions.PreserveWhitespace);
        var changed = false;
        // The name of a single cell stays that of this cell.
        foreach (var name in root.Descendants(root.Name.Namespace + "definedName").Where(name => name.Value.Contains(':', StringComparison.Ordinal)))
        {
            foreach (var patch in patches.Where(patch => SheetOf(name.Value) == patch.SheetName))
            {
                var grown = patch.Growth.Grow(name.Value);
                changed |= grown != name.Value;
                name.Value = grown;
            }
        }

        return changed ? root : null;
    }

    /// <summary>The sheet of a reference such as <c>'My sheet'!$A$1</c>; a name that spans several sheets is left as it is.</summary>
    private static string SheetOf(string reference)
    {
        var sheets = reference.Split(',').Select(part => part[..Math.Max(0, part.LastIndexOf('!'))].Trim('\'')).Distinct().ToList();
        return sheets is [var only] ? only : "";
    }
}
