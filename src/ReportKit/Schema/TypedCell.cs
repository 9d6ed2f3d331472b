
namespace ReportKit.Schema;

/// <summary>
/// A cell that is understood as something else than was typed in it. How much is understood grows from version to version; what was
/// typed stays.
/// </summary>
/// <param name="Words">As typed; null where the cell is blank and takes what was typed in another.</param>
/// <param name="Next">The next such cell of the row.</param>
public sealed record TypedCell(Column Column, string? Words, TypedCell? Next)
{
    /// <summary>The first of these cells that is of this column; null where the column holds what was typed.</summary>
    internal static TypedCell? Find(TypedCell? cells, Column column)
    {
        while (cells is not null && cells.Column != column)
            cells = cells.Next;
        return cells;
    }

    /// <summary>These cells without that of a column.</summary>
    internal static TypedCell? Without(TypedCell? cells, Column column) => cells switch
    {
        null => null,
        _ when cells.Column == column => cells.Next,
        _ => cells with { Next = Without(cells.Next, column) },
    };
}
