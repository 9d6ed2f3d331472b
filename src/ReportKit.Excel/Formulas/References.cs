using ReportKit.Excel.Worksheets;
using ReportKit.Findings;

namespace ReportKit.Excel.Formulas;

/// <summary>Lets formulas follow the tables that grow, wherever the formulas stand.</summary>
internal sealed class References
{
    private readonly List<string> sheets;
    private readonly Dictionary<string, TableGrowth> growths;

    /// <param name="growths">What grows, by the name of its sheet.</param>
    public References(WorkbookFile workbook, IEnumerable<(string Sheet, TableGrowth Growth)> growths)
    {
        sheets = [.. workbook.Sheets.Select(sheet => sheet.Name)];
        this.growths = growths.Where(sheet => !sheet.Growth.IsNone).ToDictionary(sheet => sheet.Sheet, sheet => sheet.Growth, StringComparer.OrdinalIgnoreCase);
    }

    public bool IsNone => growths.Count == 0;

    /// <summary>The sheets whose tables grow.</summary>
    public IReadOnlyCollection<string> Sheets => growths.Keys;

    public TableGrowth? GrowthOf(string sheet) => growths.GetValueOrDefault(sheet);

    /// <summary>The formula as it has to be from now on.</summary>
    /// <param name="sheet">The sheet that it stands in; empty where it stands in none.</param>
    /// <param name="row">The row that it stands in; 0 where it stands in none.</param>
    /// <exception cref="UnusableFileException">It refers to totals that move in a way that cannot follow them.</exception>
    public string Followed(string formula, string sheet, int row = 0) =>
        IsNone ? formula : FormulaText.With(formula, area => Followed(area, formula, sheet, row));

    private string? Followed(FormulaReader area, string formula, string sheet, int row)
    {
        if (area.IsExternal)
            return null;
        if (area.LastSheet is not null)
            CheckSpan(area, formula, sheet);
        else if (growths.TryGetValue(area.Sheet ?? sheet, out var growth))
            return growth.Grown(area, isOfFormula: true, row: sheet.Equals(area.Sheet ?? sheet, StringComparison.OrdinalIgnoreCase) ? row : 0);
        return null;
    }

    /// <summary>A reference to the same cells of several sheets cannot follow what moves in one of them.</summary>
    private void CheckSpan(FormulaReader area, string formula, string sheet)
    {
        var (first, last) = (IndexOf(area.Sheet!), IndexOf(area.LastSheet!));
        for (var at = Math.Max(0, first); at <= last; at++)
        {
            if (growths.TryGetValue(sheets[at], out var growth) && growth.TotalsRow > 0 && area.Area is var cells && cells.FirstRow <= growth.TotalsRow && cells.LastRow >= growth.TotalsRow && cells.LastRow < CellCorner.MostRows)
            {
                throw new UnusableFileException(
                    $"The totals of {sheets[at]} would move to make room for new rows, and the formula ={CellFindings.Excerpt(formula)}{(sheet.Length == 0 ? "" : $" in the sheet {sheet}")}, which refers to several sheets at once, could not follow them. Name each sheet by itself in it, and try again.");
            }
        }
    }

    private int IndexOf(string sheet) => sheets.FindIndex(name => name.Equals(sheet, StringComparison.OrdinalIgnoreCase));
}
