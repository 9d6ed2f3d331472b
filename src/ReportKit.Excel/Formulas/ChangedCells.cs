namespace ReportKit.Excel.Formulas;

/// <summary>The cells of a workbook whose values are others than before.</summary>
internal sealed class ChangedCells
{
    private readonly Dictionary<string, Dictionary<int, SortedSet<int>>> cells = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(string Sheet, CellArea Area)> areas = [];

    /// <param name="row">From 1.</param>
    /// <param name="column">From 0.</param>
    public void Add(string sheet, int row, int column)
    {
        if (!cells.TryGetValue(sheet, out var columns))
            cells[sheet] = columns = [];
        if (!columns.TryGetValue(column, out var rows))
            columns[column] = rows = [];
        rows.Add(row);
    }

    public void Add(string sheet, CellArea area)
    {
        if (area is { FirstRow: var row, FirstColumn: var column } && area == new CellArea(row, column, row, column))
            Add(sheet, row, column);
        else
            areas.Add((sheet, area));
    }

    /// <summary>Whether one of these cells is changed.</summary>
    public bool Touch(string sheet, CellArea area) =>
        areas.Exists(changed => changed.Sheet.Equals(sheet, StringComparison.OrdinalIgnoreCase) && Overlap(changed.Area, area))
        || (cells.TryGetValue(sheet, out var columns) && TouchColumns(columns, area));

    private static bool TouchColumns(Dictionary<int, SortedSet<int>> columns, CellArea area)
    {
        foreach (var (column, rows) in columns)
        {
            if (column >= area.FirstColumn && column <= area.LastColumn && rows.GetViewBetween(area.FirstRow, Math.Max(area.FirstRow, area.LastRow)).Min > 0)
                return true;
        }

        return false;
    }

    private static bool Overlap(CellArea one, CellArea other) =>
        one.FirstRow <= other.LastRow && other.FirstRow <= one.LastRow && one.FirstColumn <= other.LastColumn && other.FirstColumn <= one.LastColumn;
}
