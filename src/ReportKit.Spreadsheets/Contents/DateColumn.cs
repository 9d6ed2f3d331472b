using System.Collections.Immutable;
using ReportKit.Dates;
using ReportKit.Schema;
using ReportKit.Spreadsheets.Tables;
using ReportKit.Typed;

namespace ReportKit.Spreadsheets.Contents;

/// <summary>Which of day and month comes first in dates of digits.</summary>
public enum DateOrder
{
    DayFirst,
    MonthFirst,
}

/// <summary>The dates of one column, all read in one order.</summary>
internal sealed class DateColumn
{
    /// <summary>Of the dates that tell the order, so large a part has to agree.</summary>
    private const double Clearly = 0.9;

    /// <summary>Two digits of a year up to here are of this century, as Excel has it.</summary>
    private const int LastShortYear = 49;

    private readonly DateOrder? order;

    private DateColumn(DateOrder? order) => this.order = order;

    /// <summary>The order that the column was found to have, with a date that says so; null where no date needs an order, or it was said.</summary>
    public (DateOrder Order, string Example)? Found { get; private init; }

    /// <summary>A date that can be read in two ways, where nothing says in which; null where there is none.</summary>
    public string? Question { get; private init; }

    /// <summary>How many dates can be read in two ways.</summary>
    public int Undecided { get; private init; }

    /// <summary>The cells whose dates are of the other order.</summary>
    public ImmutableArray<ForeignCell> Odd { get; private init; } = [];

    /// <summary>Whether a program may have taken days for months in some cells, and left as words those where it could not.</summary>
    public bool MayBeTurned { get; private init; }

    /// <param name="cells">All that hold something.</param>
    /// <param name="said">The order that a person said; null where nobody did.</param>
    public static DateColumn Of(IReadOnlyList<ForeignCell> cells, DateOrder? said)
    {
        var typed = cells.Where(cell => cell.Form == CellForm.Words).Select(cell => (Cell: cell, Orders: TypedDate.InBothOrders(cell.Text))).ToList();
        var day = typed.Where(date => date.Orders is { DayFirst: not null, MonthFirst: null } && !HasDots(date.Cell)).Select(date => date.Cell).ToList();
        var month = typed.Where(date => date.Orders is { DayFirst: null, MonthFirst: not null }).Select(date => date.Cell).ToList();
        var both = typed.Where(date => date.Orders is ({ } first, { } second) && first != second).Select(date => date.Cell).ToList();
        var isDay = day.Count >= month.Count;
        var (most, fewest) = isDay ? (day, month) : (month, day);
        DateOrder? found = most.Count > 0 && most.Count >= Clearly * (most.Count + fewest.Count) ? isDay ? DateOrder.DayFirst : DateOrder.MonthFirst : null;
        return new DateColumn(said ?? found)
        {
            Found = said is null && found is { } order && both.Count > 0 ? (order, most[0].Text.Trim()) : null,
            Question = said is null && found is null && both.Count > 0 ? both[0].Text.Trim() : null,
            Undecided = both.Count,
            Odd = found is not null && fewest.Count > 0 ? [.. fewest] : [],
            MayBeTurned = both.Count == 0 && most.Count > 0 && cells.Count(cell => cell.Date is { Day: > 0 }) > 1 && cells.All(cell => cell.Date is null or { Day: <= 12 }),
        };
    }

    /// <summary>The date, or the days from one to another; <see cref="Unreadable"/> where it is none, or its order is not known.</summary>
    public object Read(ForeignCell cell)
    {
        if (cell.Date is { } date)
            return date;
        if (cell.Form == CellForm.Number && CellWords.SerialIn(cell) is { } serial)
            return serial;
        var (dayFirst, monthFirst) = TypedDate.InBothOrders(cell.Text);
        if ((order == DateOrder.MonthFirst ? monthFirst ?? dayFirst : order == DateOrder.DayFirst ? dayFirst ?? monthFirst : dayFirst is null || monthFirst is null ? dayFirst ?? monthFirst : null) is { } ordered)
            return WithCentury(ordered, cell.Text);
        return TypedDate.Read(cell.Text).Span is { } span ? span.To is null ? span.From : span : new Unreadable(cell.Text);
    }

    /// <summary>Dots part day and month in one order only, so that they say nothing of the column.</summary>
    private static bool HasDots(ForeignCell cell) => cell.Text.Contains('.', StringComparison.Ordinal) && !cell.Text.Contains('/', StringComparison.Ordinal);

    private static PartialDate WithCentury(PartialDate date, string typed)
    {
        var hasFour = typed.Contains(date.Year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        return hasFour || date.Year % 100 <= LastShortYear ? date : date with { Year = date.Year - 100 };
    }
}
