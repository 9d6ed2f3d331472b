namespace ReportKit.Excel.Formulas;

/// <summary>
/// What new rows of a table do to references: those to all its rows reach further, as a spreadsheet program has it, and those to the
/// row of its totals follow it.
/// </summary>
/// <param name="FirstRow">The first row of the table's data.</param>
/// <param name="LastRow">The last row so far.</param>
/// <param name="NewLastRow">The last row from now on.</param>
/// <param name="TotalsRow">The row of the totals so far; 0 where there is none.</param>
/// <param name="NewTotalsRow">The row of the totals from now on.</param>
internal sealed record TableGrowth(int FirstRow, int LastRow, int NewLastRow, int TotalsRow, int NewTotalsRow)
{
    public bool IsNone => NewLastRow == LastRow;

    /// <summary>How many rows the table has more.</summary>
    public int Rows => NewLastRow - LastRow;

    /// <summary>Where a row stands from now on.</summary>
    public int Moved(int row) => row == TotalsRow && row > 0 ? NewTotalsRow : row;

    /// <summary>The ranges of an attribute such as <c>sqref</c> (ECMA-376-1, 18.18.76).</summary>
    public string Ranges(string ranges) => IsNone ? ranges : FormulaText.With(ranges, area => Grown(area, isOfFormula: false));

    /// <summary>Ranges that never become larger, such as those of merged cells: they only follow the totals.</summary>
    public string MovedRanges(string ranges) => IsNone || TotalsRow == 0 ? ranges : FormulaText.With(ranges, MovedArea);

    /// <summary>What stands for an area of the sheet; null where it stays.</summary>
    /// <param name="isOfFormula">Whether one cell means this cell; else it may be all rows of a table of one row.</param>
    /// <param name="row">The row that the formula stands in; 0 where it stands in none.</param>
    public string? Grown(FormulaReader area, bool isOfFormula, int row = 0)
    {
        var first = area.First!;
        var last = area.Last ?? first;
        if (area.Last is null && isOfFormula)
            return first.Row == TotalsRow && first.Row > 0 ? (first with { Row = NewTotalsRow }).ToString() : null;

        var (newFirst, newLast) = (Moved(first.Row), Moved(last.Row));
        // A sum up to its own row, row after row, is one of this row and not of all.
        var isUpToHere = row == LastRow && !last.IsRowFixed && isOfFormula;
        if (last.Row == LastRow && !isUpToHere && first.Row > 0 && (first.Row < LastRow || FirstRow == LastRow))
            newLast = NewLastRow;
        // What reached further than the table, such as drop-downs with rows to spare, still does when that outgrows it.
        else if (last.Row > LastRow && last.Row < NewLastRow && last.Row != TotalsRow && first.Row >= FirstRow && first.Row <= LastRow)
            newLast = Math.Min(CellCorner.MostRows, last.Row + Rows);
        return (newFirst, newLast) == (first.Row, last.Row) ? null
            : newFirst == newLast && area.Last is null ? (first with { Row = newFirst }).ToString()
            : $"{first with { Row = newFirst }}:{last with { Row = newLast }}";
    }

    private string? MovedArea(FormulaReader area)
    {
        var (first, last) = (area.First! with { Row = Moved(area.First!.Row) }, area.Last is { } corner ? corner with { Row = Moved(corner.Row) } : null);
        return last is null ? first.ToString() : $"{first}:{last}";
    }
}
