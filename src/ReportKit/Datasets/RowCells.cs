using ReportKit.Schema;

namespace ReportKit.Datasets;

/// <summary>The values of one row, in the order of its sheet's columns.</summary>
/// <param name="Line">
/// Where the row stands in its file: the row of the worksheet, from 1, or the position in the JSON array, from 0.
/// </param>
/// <param name="Values">One for each column; null is blank. See <see cref="ColumnKind"/> for the types. Not to be changed.</param>
public sealed record RowCells(int Line, object?[] Values)
{
    /// <summary>The cells that are understood as something else than was typed; null where there are none.</summary>
    public TypedCell? Typed { get; init; }

    /// <summary>The same row with one cell changed.</summary>
    public RowCells With(Column column, object? value)
    {
        var changed = (object?[])Values.Clone();
        changed[column.Index] = value;
        return this with { Values = changed, Typed = TypedCell.Without(Typed, column) };
    }

    /// <summary>The same row with one cell understood as another value; what was typed in it is kept beside it.</summary>
    internal RowCells Meaning(Column column, object value)
    {
        var typed = TypedCell.Find(Typed, column) ?? new TypedCell(column, Values[column.Index] is { } there ? column.Kind.Print(there) : null, null);
        var meant = With(column, value);
        return meant with { Typed = typed with { Next = meant.Typed } };
    }

    /// <summary>The same row with a range that was typed as the first day put into both columns; the last day is never written over.</summary>
    public RowCells WithRange(Column first, Column last) =>
        Values[first.Index] is DateSpan { To: { } to } range && (Values[last.Index] is null || to.Equals(Values[last.Index]))
            ? Meaning(first, range.From).Meaning(last, to)
            : this;
}
