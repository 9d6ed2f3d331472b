using ReportKit.Dates;
namespace ReportKit.Typed;

/// <summary>Year, month and day as far as a typed date gives them; 0 for what it leaves out.</summary>
internal sealed record DateParts(int Year, int Month, int Day)
{
    /// <summary>The first year that has four digits.</summary>
    private const int Century = 2000;

    /// <summary>The date, where the parts make one; null where the year is not given, or the calendar has no such day.</summary>
    public PartialDate? Date => Year > 0 && (Month > 0 || Day == 0) ? PartialDate.Valid(Year, Month, Day) : null;

    /// <summary>What the tokens give; null where they make nothing of a date, or more than one.</summary>
    public static DateParts? Of(ReadOnlySpan<DateToken> tokens) => tokens switch
    {
        [{ Text.Length: 8 } all] when all.IsNumber => new(all.Number / 10000, all.Number / 100 % 100, all.Number % 100),
        [{ IsYear: true } year] => new(year.Number, 0, 0),
        [{ IsShort: true } day] => new(0, 0, day.Number),
        [{ Month: > 0 and var month }] => new(0, month, 0),
        [{ Month: > 0 and var month }, { IsYear: true } year] => new(year.Number, month, 0),
        [{ IsYear: true } year, { Month: > 0 and var month }] => new(year.Number, month, 0),
        [{ IsShort: true } day, { Month: > 0 and var month }] => new(0, month, day.Number),
        [{ Month: > 0 and var month }, { IsShort: true } day] => new(0, month, day.Number),
        [{ IsShort: true } first, { IsYear: true } year] => year.Before is ',' or ' ' ? new(year.Number, 0, first.Number) : new(year.Number, first.Number, 0),
        [{ IsYear: true } year, { IsShort: true, Before: '-' or '/' or '.' } month] => new(year.Number, month.Number, 0),
        [{ IsShort: true } day, { IsShort: true, Before: '.' } month] => new(0, month.Number, day.Number),
        [{ IsShort: true } day, { Month: > 0 and var month }, { IsYear: true } year] => new(year.Number, month, day.Number),
        [{ Month: > 0 and var month }, { IsShort: true } day, { IsYear: true } year] => new(year.Number, month, day.Number),
        [{ IsYear: true } year, { Month: > 0 and var month }, { IsShort: true } day] => new(year.Number, month, day.Number),
        [{ IsYear: true } year, { IsShort: true } month, { IsShort: true } day] => new(year.Number, month.Number, day.Number),
        [{ IsShort: true } first, { IsShort: true } second, { IsYear: true } year] => Digits(first.Number, second.Number, year.Number, second.Before == '.'),
        _ => null,
    };

    /// <summary>Both days that digits alone can mean, where the year comes last; the first is day, month, year.</summary>
    public static (PartialDate? DayFirst, PartialDate? MonthFirst) Readings(ReadOnlySpan<DateToken> tokens) =>
        tokens is [{ IsShort: true } first, { IsShort: true } second, { IsNumber: true, Text.Length: 2 or 4 } last]
            ? (PartialDate.Valid(Full(last), second.Number, first.Number), second.Before == '.' ? null : PartialDate.Valid(Full(last), first.Number, second.Number))
            : (null, null);

    /// <summary>The date whose year was typed with two digits; null where none was.</summary>
    public static PartialDate? OfShortYear(ReadOnlySpan<DateToken> tokens) => tokens switch
    {
        [{ IsShort: true } day, { Month: > 0 and var month }, { IsShort: true } year] => PartialDate.Valid(Full(year), month, day.Number),
        [{ Month: > 0 and var month }, { IsShort: true } day, { IsShort: true, Text.Length: 2 } year] => PartialDate.Valid(Full(year), month, day.Number),
        _ => null,
    };

    /// <summary>The same parts, with those that are left out taken from the other end of the range.</summary>
    public DateParts CompletedBy(DateParts other) => new(
        Year > 0 ? Year : other.Year,
        Month > 0 || Day == 0 ? Month : other.Month,
        Day);

    /// <summary>Dots part day, month and year in this order; any other mark leaves it open, unless only one order makes a day.</summary>
    private static DateParts? Digits(int first, int second, int year, bool hasDots)
    {
        var dayFirst = new DateParts(year, second, first);
        var monthFirst = new DateParts(year, first, second);
        if (hasDots || first == second || monthFirst.Date is null)
            return dayFirst.Date is null && monthFirst.Date is not null ? monthFirst : dayFirst;
        return dayFirst.Date is null ? monthFirst : null;
    }

    private static int Full(DateToken year) => year.Text.Length == 2 ? Century + year.Number : year.Number;
}
