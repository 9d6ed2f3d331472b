namespace ReportKit.Schema;

/// <summary>A cell of a column that a team added to a sheet: the tool keeps it, and reads it never.</summary>
/// <param name="Header">What stands above the column.</param>
/// <param name="Next">The next such cell of the row.</param>
public sealed record OwnCell(string Header, string Words, OwnCell? Next)
{
    /// <summary>The cells from this one on.</summary>
    public IEnumerable<OwnCell> All
    {
        get
        {
            for (var cell = this; cell is not null; cell = cell.Next)
                yield return cell;
        }
    }
}
