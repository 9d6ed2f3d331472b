using System.Collections.Immutable;
using ReportKit.Dates;

namespace ReportKit.Schema;

/// <summary>One row of a sheet, seen through its columns. Rows are equal when all their cells are.</summary>
public abstract class Row : IEquatable<Row>
{
    private readonly object?[] values;
    private readonly TypedCell? typed;
    private readonly OwnCell? own;

    private protected Row(RowCells cells)
    {
        Line = cells.Line;
        values = cells.Values;
        typed = cells.Typed;
        own = cells.Own;
    }

    /// <summary>Where the row stands in its file (see <see cref="RowCells"/>).</summary>
    public int Line { get; }

    /// <summary>The cell's value, <see cref="Unreadable"/>, or null where it is blank.</summary>
    public object? this[Column column] => values[column.Index];

    /// <summary>The row as its cells.</summary>
    public RowCells Cells => new(Line, values) { Typed = typed, Own = own };

    /// <summary>The same row with another value in one cell.</summary>
    public RowCells With<TValue>(Column<TValue> column, TValue value)
        where TValue : notnull =>
        Cells.With(column, value);

    /// <inheritdoc cref="RowCells.Without"/>
    public RowCells Without(Column column) => Cells.Without(column);

    /// <summary>The value of a cell as it was typed, whatever it is understood as.</summary>
    public object? Typed(Column column) => TypedCell.Find(typed, column) is { } cell ? cell.Words : this[column];

    public bool Equals(Row? other) =>
        other is not null && other.GetType() == GetType() && values.AsSpan().SequenceEqual(other.values);

    public override bool Equals(object? obj) => Equals(obj as Row);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var value in values)
            hash.Add(value);
        return hash.ToHashCode();
    }

    /// <summary>The words of a cell; null where it is blank.</summary>
    private protected string? TextOf(Column<string> column) => values[column.Index] as string;

    /// <summary>The date; the first day of a range.</summary>
    private protected PartialDate? DateOf(Column<PartialDate> column) => values[column.Index] is DateSpan range ? range.From : values[column.Index] as PartialDate;

    private protected DateSpan? SpanOf(Column<DateSpan> column) => values[column.Index] as DateSpan;

    private protected bool YesNoOf(Column<bool> column, bool blank) => values[column.Index] is bool yes ? yes : blank;

    /// <summary>The choice; the enumeration's first member where the cell is blank or unreadable.</summary>
    private protected TChoice ChoiceOf<TChoice>(Column<TChoice> column)
        where TChoice : struct, Enum =>
        values[column.Index] is TChoice choice ? choice : default;

    /// <summary>The parts of a cell that holds several, separated by semicolons.</summary>
    private protected ImmutableArray<string> SeveralOf(Column<string> column) =>
        TextOf(column) is { } text
            ? [.. text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)]
            : [];
}
