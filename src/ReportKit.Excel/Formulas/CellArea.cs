namespace ReportKit.Excel.Formulas;

/// <summary>A rectangle of cells. Rows count from 1, columns from 0.</summary>
internal sealed record CellArea(int FirstRow, int FirstColumn, int LastRow, int LastColumn)
{
    public bool Holds(int row, int column) => row >= FirstRow && row <= LastRow && column >= FirstColumn && column <= LastColumn;
}
