using ReportKit.Excel.Worksheets;

namespace ReportKit.Excel.Formulas;

/// <summary>A rectangle of cells. Rows count from 1, columns from 0.</summary>
internal sealed record CellArea(int FirstRow, int FirstColumn, int LastRow, int LastColumn)
{
    /// <summary>The area of a range such as <c>A1:C5</c> or <c>A1</c>.</summary>
    public static CellArea Of(string range)
    {
        var corners = range.Split(':');
        return new CellArea(CellReference.Row(corners[0]), CellReference.Column(corners[0]), CellReference.Row(corners[^1]), CellReference.Column(corners[^1]));
    }

    public bool Holds(int row, int column) => row >= FirstRow && row <= LastRow && column >= FirstColumn && column <= LastColumn;

    /// <summary>The smallest area that holds this one and another.</summary>
    public CellArea With(CellArea other) => new(
        Math.Min(FirstRow, other.FirstRow),
        Math.Min(FirstColumn, other.FirstColumn),
        Math.Max(LastRow, other.LastRow),
        Math.Max(LastColumn, other.LastColumn));
}
