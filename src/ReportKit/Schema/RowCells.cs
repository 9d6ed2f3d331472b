using ReportKit.Dates;

namespace ReportKit.Schema;

/// <summary>The values of one row, by the columns of its sheet. See <see cref="ColumnKind"/> for their types.</summary>
public sealed record RowCells
{
    private readonly object?[] values;

    internal RowCells(int line, object?[] values)
    {
        Line = line;
        this.values = values;
    }

    /// <summary>Where the row stands in its file: the row of the worksheet, from 1, or the position in the JSON array, from 0.</summary>
    public int Line { get; init; }

    /// <summary>The cells that are understood as something else than was typed; null where there are none.</summary>
    public TypedCell? Typed { get; init; }

    /// <summary>What stands in columns that a team added to the sheet; null where nothing is known of them, as with every row that is read from a master workbook.</summary>
    public OwnCell? Own { get; init; }

    /// <summary>In the order of the sheet's columns. Not to be changed.</summary>
    internal object?[] Values => values;

    /// <summary>The cell's value, <see cref="Unreadable"/>, or null where it is blank.</summary>
    public object? this[Column column] => values[column.Index];

    /// <summary>A row of a sheet with these cells; all others are blank.</summary>
    /// <param name="cells">A value has the type that its column says (see <see cref="ColumnKind"/>).</param>
    public static RowCells Of(Sheet sheet, int line, params IEnumerable<(Column Column, object? Value)> cells)
    {
        var row = new RowBuilder(sheet, line);
        foreach (var (column, value) in cells)
            row[column] = value;
        return row.ToCells();
    }

    /// <summary>The same row with another value in one cell.</summary>
    public RowCells With<TValue>(Column<TValue> column, TValue value)
        where TValue : notnull =>
        WithCell(column, value);

    /// <summary>The same row with what another row, a file or a person has in a cell: a value of its column, <see cref="Unreadable"/>, or null.</summary>
    public RowCells WithCell(Column column, object? value)
    {
        var changed = (object?[])values.Clone();
        changed[column.Index] = value;
        return new RowCells(Line, changed) { Typed = TypedCell.Without(Typed, column), Own = Own };
    }

    /// <summary>The same row with one cell blank.</summary>
    public RowCells Without(Column column) => WithCell(column, null);

    /// <summary>The same row with each cell understood anew.</summary>
    /// <param name="sheet">The sheet whose row it is.</param>
    /// <param name="meaning">Gives for a cell that is filled what it says.</param>
    public RowCells Understood(Sheet sheet, Func<Column, object, object?> meaning)
    {
        var row = new RowBuilder(sheet, Line) { Typed = Typed, Own = Own };
        foreach (var column in sheet.Columns)
            row[column] = this[column] is { } value ? meaning(column, value) : null;
        return row.ToCells();
    }

    /// <summary>Whether all cells say the same, wherever the rows stand.</summary>
    public bool SaysTheSameAs(RowCells other) => values.AsSpan().SequenceEqual(other.values);

    /// <summary>The same row with one cell understood as another value; what was typed in it is kept beside it.</summary>
    internal RowCells Meaning<TValue>(Column<TValue> column, TValue value)
        where TValue : notnull
    {
        var typed = TypedCell.Find(Typed, column) ?? new TypedCell(column, this[column] is { } there ? column.Kind.Print(there) : null, null);
        var meant = With(column, value);
        return meant with { Typed = typed with { Next = meant.Typed } };
    }

    /// <summary>The same row with a range that was typed as the first day put into both columns; the last day is never written over.</summary>
    public RowCells WithRange(Column<PartialDate> first, Column<PartialDate> last) =>
        this[first] is DateSpan { To: { } to } range && (this[last] is null || to.Equals(this[last]))
            ? Meaning(first, range.From).Meaning(last, to)
            : this;
}
