using ReportKit.Excel.Worksheets;

namespace ReportKit.Excel.Formulas;

/// <summary>What new values and new rows do to the formulas of a workbook.</summary>
internal sealed class FormulaChanges
{
    private readonly Lazy<Precedents> precedents;
    private readonly References references;
    private readonly ChangedCells changed;
    private readonly Lazy<List<PivotTable>> pivots;
    private readonly Dictionary<string, SheetFormulas> sheets = [];

    /// <param name="changed">The cells that get other values; gets those of formulas that come from them as well.</param>
    public FormulaChanges(WorkbookFile workbook, References references, ChangedCells changed)
    {
        this.references = references;
        this.changed = changed;
        var cells = workbook.Sheets.Select(sheet => (Sheet: sheet, Formulas: FormulaList.Read(workbook, sheet))).Where(sheet => sheet.Formulas.Count > 0).ToList();
        precedents = new Lazy<Precedents>(() => new Precedents(workbook, references));
        pivots = new Lazy<List<PivotTable>>(() => PivotTable.Read(workbook));
        var followed = cells.ConvertAll(sheet => (sheet.Sheet, Cells: sheet.Formulas.ConvertAll(cell => (cell, references.Followed(cell.Text, cell.Sheet, cell.Row)))));
        var stale = Stale(followed.SelectMany(sheet => sheet.Cells).ToList());
        foreach (var (sheet, formulas) in followed)
            sheets[sheet.Name] = new SheetFormulas(formulas, stale, references.GrowthOf(sheet.Name));
    }

    /// <summary>Whether no formula of a cell changes, nor its result.</summary>
    public bool IsNone => sheets.Values.All(sheet => sheet.IsNone);

    /// <summary>The formulas of a sheet; null where it has none.</summary>
    public SheetFormulas? In(string sheet) => sheets.GetValueOrDefault(sheet);

    /// <summary>Whether what a formula outside of the cells gives may be another now.</summary>
    public bool Concern(string formula) => precedents.Value.AreChanged(formula, "", 0, changed);

    /// <summary>The formulas whose results no longer hold, those that come from them among them.</summary>
    private HashSet<FormulaCell> Stale(List<(FormulaCell Cell, string Text)> formulas)
    {
        var stale = new HashSet<FormulaCell>(ReferenceEqualityComparer.Instance);
        if (formulas.Count == 0)
            return stale;
        bool found;
        do
        {
            found = false;
            foreach (var (cell, text) in formulas)
            {
                if (stale.Contains(cell) || (text == cell.Text && !precedents.Value.AreChanged(cell.Text, cell.Sheet, cell.Row, changed)))
                    continue;
                found = stale.Add(cell);
                changed.Add(cell.Sheet, cell.Results);
            }

            found |= ChangePivots();
            // Totals that run upwards come one from the next, as those that run downwards do.
            formulas.Reverse();
        }
        while (found);
        return stale;
    }

    /// <summary>A pivot that is made anew shows other values in its cells.</summary>
    private bool ChangePivots()
    {
        var concerned = pivots.Value.Where(pivot => Concern(pivot.Source) || references.Followed(pivot.Source, "") != pivot.Source).ToList();
        foreach (var pivot in concerned)
        {
            changed.Add(pivot.Sheet, pivot.Cells);
            pivots.Value.Remove(pivot);
        }

        return concerned.Count > 0;
    }
}
