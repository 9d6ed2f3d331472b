
namespace ReportKit.Schema;

/// <summary>A row while it is read, cell by cell.</summary>
/// <param name="line">See <see cref="RowCells.Line"/>.</param>
public sealed class RowBuilder(Sheet sheet, int line)
{
    private readonly object?[] values = new object?[sheet.Columns.Length];

    /// <summary>See <see cref="RowCells.Typed"/>.</summary>
    public TypedCell? Typed { get; set; }

    /// <summary>See <see cref="RowCells.Own"/>.</summary>
    public OwnCell? Own { get; set; }

    /// <summary>What the cell holds: a value of its column, <see cref="Unreadable"/>, or null.</summary>
    public object? this[Column column]
    {
        get => values[column.Index];
        set => values[column.Index] = value;
    }

    /// <summary>The row as it is now; nothing may be put into it afterwards.</summary>
    public RowCells ToCells() => new(line, values) { Typed = Typed, Own = Own };
}
