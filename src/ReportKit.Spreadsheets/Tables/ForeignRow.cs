using System.Collections.Immutable;

namespace ReportKit.Spreadsheets.Tables;

/// <summary>A row of somebody's spreadsheet.</summary>
/// <param name="Number">As people count it there: the row of the sheet, or the line of the file, from 1.</param>
/// <param name="Cells">Those that are not blank, in their order.</param>
public sealed record ForeignRow(int Number, ImmutableArray<ForeignCell> Cells)
{
    public bool IsHidden { get; init; }

    /// <summary>The cell at a column, from 0; null where it is blank.</summary>
    public ForeignCell? this[int column]
    {
        get
        {
            foreach (var cell in Cells)
            {
                if (cell.Column == column)
                    return cell;
            }

            return null;
        }
    }
}
