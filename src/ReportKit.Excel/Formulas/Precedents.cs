using System.Xml;
using ReportKit.Excel.Worksheets;

namespace ReportKit.Excel.Formulas;

/// <summary>Which cells the value of a formula comes from.</summary>
internal sealed class Precedents
{
    /// <summary>Names may refer to names; those that go round in a circle end here.</summary>
    private const int Deepest = 16;

    /// <summary>Functions that reach cells which they do not name.</summary>
    private static readonly HashSet<string> Reaching = new(StringComparer.OrdinalIgnoreCase) { "INDIRECT", "OFFSET", "GETPIVOTDATA", "EVALUATE" };

    private readonly List<string> sheets;
    private readonly Dictionary<string, NamedTable> tables = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(string Name, string Sheet), string> names = [];
    private readonly References references;

    /// <param name="references">What grows: a name of cells that become more means others than before.</param>
    public Precedents(WorkbookFile workbook, References references)
    {
        this.references = references;
        sheets = [.. workbook.Sheets.Select(sheet => sheet.Name)];
        foreach (var worksheet in workbook.Sheets)
        {
            foreach (var table in workbook.Tables(worksheet))
                tables.TryAdd(table.Name, NamedTable.Read(workbook, worksheet, table));
        }

        ReadNames(workbook);
    }

    /// <summary>Whether the value of a formula may be another one now.</summary>
    /// <param name="sheet">The sheet that it stands in; empty where it stands in none.</param>
    /// <param name="row">The row that it stands in; 0 where it stands in none.</param>
    public bool AreChanged(string formula, string sheet, int row, ChangedCells changed) => formula.Length == 0 || AreChanged(formula, sheet, row, changed, 0);

    private bool AreChanged(string formula, string sheet, int row, ChangedCells changed, int depth)
    {
        var reader = new FormulaReader(formula);
        // The start of a range that ends in what a function gives, as in A2:INDEX(A2:A51,9), where it is still to come.
        CellArea? start = null;
        for (var before = (CellArea?)null; reader.Read(); before = reader.Kind == ReferenceKind.Area ? reader.Area : null)
        {
            if (reader.IsExternal)
                continue;
            if (reader.JoinedTo != RangeStart.None && !IsKnownEnd(reader))
                return true;
            start = reader.JoinedTo == RangeStart.Area ? before : start;
            var isChanged = reader.Kind switch
            {
                ReferenceKind.Area => Spanned(reader, sheet).Exists(name => changed.Touch(name, start is null ? reader.Area : start.With(reader.Area))),
                ReferenceKind.Function => Reaching.Contains(reader.Name),
                ReferenceKind.Table => IsTableChanged(reader, sheet, row, changed),
                _ => IsNameChanged(reader, sheet, row, changed, depth),
            };
            if (isChanged)
                return true;
            if (reader.Kind == ReferenceKind.Area)
                start = null;
        }

        return false;
    }

    /// <summary>Whether a range ends in cells, or in one of the cells that INDEX is given; what else gives its end is not known.</summary>
    private static bool IsKnownEnd(FormulaReader end) => end.JoinedTo == RangeStart.Area
        && (end.Kind == ReferenceKind.Area || (end.Kind == ReferenceKind.Function && end.Name.Equals("INDEX", StringComparison.OrdinalIgnoreCase)));

    private List<string> Spanned(FormulaReader area, string sheet)
    {
        if (area.LastSheet is null)
            return [area.Sheet ?? sheet];
        var (first, last) = (IndexOf(area.Sheet!), IndexOf(area.LastSheet));
        return first < 0 || last < 0 ? sheets : sheets.GetRange(Math.Min(first, last), Math.Abs(last - first) + 1);
    }

    private int IndexOf(string sheet) => sheets.FindIndex(name => name.Equals(sheet, StringComparison.OrdinalIgnoreCase));

    private bool IsTableChanged(FormulaReader reader, string sheet, int row, ChangedCells changed)
    {
        var table = reader.Name.Length > 0
            ? tables.GetValueOrDefault(reader.Name)
            : tables.Values.FirstOrDefault(table => table.Sheet == sheet && row >= table.Range.HeaderRow && row <= Math.Max(table.Range.LastRow, table.Range.TotalsRow));
        return table is null || changed.Touch(table.Sheet, table.AreaOf(reader.Part, table.Sheet == sheet ? row : 0));
    }

    private bool IsNameChanged(FormulaReader reader, string sheet, int row, ChangedCells changed, int depth)
    {
        // A table without brackets is all its data; the variables of LET and LAMBDA are given their values by the formula itself.
        if (tables.ContainsKey(reader.Name))
            return IsTableChanged(reader, sheet, row, changed);
        if (reader.Name.StartsWith("_xlpm.", StringComparison.OrdinalIgnoreCase))
            return false;
        var name = reader.Name.ToUpperInvariant();
        var isKnown = names.TryGetValue((name, (reader.Sheet ?? sheet).ToUpperInvariant()), out var formula) || names.TryGetValue((name, ""), out formula);
        return !isKnown || depth > Deepest || FormulaText.IsRelative(formula!) || references.Followed(formula!, sheet) != formula || AreChanged(formula!, sheet, row, changed, depth + 1);
    }

    private void ReadNames(WorkbookFile workbook)
    {
        var text = new CellText(workbook.Package.File);
        using var xml = workbook.Package.OpenXml(workbook.MainPart);
        var all = new List<string>();
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            // A name of one sheet gives it by its place among all sheets, charts among them (ECMA-376-1, 18.2.5).
            if (xml.LocalName == "sheet")
                all.Add(xml.GetAttribute("name") ?? "");
            if (xml.LocalName != "definedName")
                continue;
            var sheet = int.TryParse(xml.GetAttribute("localSheetId"), out var index) && index >= 0 && index < all.Count ? all[index] : "";
            var name = xml.GetAttribute("name") ?? "";
            names[(name.ToUpperInvariant(), sheet.ToUpperInvariant())] = text.Read(xml);
        }
    }
}
