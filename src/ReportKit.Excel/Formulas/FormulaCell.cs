namespace ReportKit.Excel.Formulas;

/// <summary>A cell with a formula (ECMA-376-1, 18.3.1.40).</summary>
/// <param name="Row">From 1.</param>
/// <param name="Column">From 0.</param>
/// <param name="Text">The formula as it holds for this cell, also where the file gives it once for several.</param>
/// <param name="Shared">The number under which several cells share it; null where it is the cell's own.</param>
/// <param name="Results">The cells that its results fill; itself, where it gives one.</param>
internal sealed record FormulaCell(string Sheet, int Row, int Column, string Text, string? Shared, CellArea Results);
