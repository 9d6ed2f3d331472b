using System.Collections.Immutable;
using System.Globalization;

namespace ReportKit.Dates;

/// <summary>A day, a month or a year. Sorts a month before its days and a year before its months.</summary>
/// <param name="Year">1 to 9999.</param>
/// <param name="Month">1 to 12; 0 where only the year is known.</param>
/// <param name="Day">1 to 31; 0 where only the month is known.</param>
public sealed record PartialDate(int Year, int Month = 0, int Day = 0) : IComparable<PartialDate>
{
    /// <summary>The months in English, in which messages name dates.</summary>
    public static ImmutableArray<string> MonthNames { get; } =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    /// <summary>ISO 8601, as precise as the date is known: <c>2021-12-14</c>, <c>2023-04</c>, <c>2023</c>.</summary>
    public string Iso => Day > 0
        ? string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}-{Day:00}")
        : Month > 0
            ? string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}")
            : Year.ToString("0000", CultureInfo.InvariantCulture);

    /// <summary>As the series prints it: <c>14 December 2021</c>, <c>April 2023</c>, <c>2023</c>.</summary>
    public string Printed => Day > 0 ? string.Create(CultureInfo.InvariantCulture, $"{Day} {MonthPrinted}") : MonthPrinted;

    /// <summary>The month and year, or the year alone: <c>December 2021</c>.</summary>
    public string MonthPrinted => Month > 0 ? $"{MonthName} {YearPrinted}" : YearPrinted;

    public string MonthName => MonthNames[Month - 1];

    public string YearPrinted => Year.ToString(CultureInfo.InvariantCulture);

    private int SortKey => (Year * 16 + Month) * 32 + Day;

    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    public static PartialDate From(DateTime day) => new(day.Year, day.Month, day.Day);

    /// <summary>The first day after the day, month or year; null where the calendar ends with it.</summary>
    public PartialDate? DayAfter()
    {
        var month = Month > 0 ? Month : 12;
        var last = new DateTime(Year, month, Day > 0 ? Day : DateTime.DaysInMonth(Year, month));
        return last == DateTime.MaxValue.Date ? null : From(last.AddDays(1));
    }

    public int CompareTo(PartialDate? other) => other is null ? 1 : SortKey.CompareTo(other.SortKey);

    /// <summary>The date, where the calendar has it; 0 for a day or month that is not known.</summary>
    internal static PartialDate? Valid(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 0 and <= 12 && day >= 0 && (day == 0 || (month > 0 && day <= DateTime.DaysInMonth(year, month)))
            ? new PartialDate(year, month, day)
            : null;

    /// <summary>Reads ISO 8601 (ISO 8601-1:2019, 5.2.2) without a time of day; null for all else.</summary>
    internal static PartialDate? ParseIso(ReadOnlySpan<char> date)
    {
        var parts = 1;
        foreach (var letter in date)
        {
            if (letter == '-')
                parts++;
            else if (!char.IsAsciiDigit(letter))
                return null;
        }

        return (parts, date.Length) switch
        {
            (1, 4) => Valid(Digits(date), 0, 0),
            (2, 7) when Digits(date[5..]) is var month and > 0 => Valid(Digits(date[..4]), month, 0),
            (3, 10) when Digits(date[8..]) is var day and > 0 => Valid(Digits(date[..4]), Digits(date[5..7]), day),
            _ => null,
        };
    }

    private static int Digits(ReadOnlySpan<char> text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
}
