using ReportKit.Dates;
using ReportKit.Sheets;

namespace ReportKit.Checks.DatesInText;

/// <summary>The days that a date may mean: a single one, or all of a month, a year or a range.</summary>
internal sealed record Days(DateOnly First, DateOnly Last)
{
    /// <summary>How many days still tell one year from another.</summary>
    private const int Quarter = 92;

    public static Days Of(PartialDate date) => Of(date, date);

    public static Days Of(DateSpan span) => Of(span.From, span.To ?? span.From);

    /// <summary>The days of a row's date and end date; null where it has no date.</summary>
    public static Days? Of(Statement row) =>
        row.Date is { } date ? Of(date, row.EndDate is { } end && end > date ? end : date) : null;

    public bool IsOneDay => First == Last;

    public bool Overlap(Days other) => First <= other.Last && other.First <= Last;

    /// <summary>How many days lie between; 0 where both have a day in common or follow each other.</summary>
    public int DistanceTo(Days other) =>
        Math.Max(0, Math.Max(other.First.DayNumber - Last.DayNumber, First.DayNumber - other.Last.DayNumber) - 1);

    /// <summary>
    /// By how many years these are off where day and month agree and the year does not; 0 where the dates agree, have more than
    /// the year between them, or are too vague to tell.
    /// </summary>
    public int YearsOff(Days other)
    {
        if (Overlap(other) || IsVague || other.IsVague)
            return 0;

        var years = First.Year - other.First.Year;
        for (var off = years - 1; off <= years + 1; off++)
        {
            if (off != 0 && other.Moved(off) is { } moved && Overlap(moved))
                return off;
        }

        return 0;
    }

    /// <summary>The same days some years later; null where the calendar does not reach that far.</summary>
    public Days? Moved(int years) =>
        First.Year + years is >= 1 and <= 9998 && Last.Year + years is >= 1 and <= 9998 ? new Days(First.AddYears(years), Last.AddYears(years)) : null;

    private bool IsVague => Last.DayNumber - First.DayNumber >= Quarter;

    private static Days Of(PartialDate from, PartialDate to) => new(
        new DateOnly(from.Year, Math.Max(1, from.Month), Math.Max(1, from.Day)),
        to switch
        {
            { Month: 0 } => new DateOnly(to.Year, 12, 31),
            { Day: 0 } => new DateOnly(to.Year, to.Month, DateTime.DaysInMonth(to.Year, to.Month)),
            _ => new DateOnly(to.Year, to.Month, to.Day),
        });
}
