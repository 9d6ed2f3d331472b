using ReportKit.Dates;

namespace ReportKit.Excel.Worksheets;

/// <summary>Dates as Excel counts them (ECMA-376-1, 18.17.4.1): days since the end of 1899, or since 1904.</summary>
internal static class Serial
{
    private const double DaysFrom1900To1904 = 1462;

    /// <summary>1 March 1900: the days before it are one off, because Excel counts a 29 February 1900.</summary>
    private const int FirstRightDay = 61;

    private const double LastDay = 2_958_465;

    private static readonly DateTime DayZero = new(1899, 12, 30);

    /// <summary>Whether the number is a day that a cell can show.</summary>
    public static bool IsDate(double number, bool uses1904Dates) =>
        IsTime(number, uses1904Dates) && (uses1904Dates || number >= 1);

    /// <summary>Whether the number is a day or a time of day that a cell can show.</summary>
    public static bool IsTime(double number, bool uses1904Dates) =>
        number >= 0 && number <= (uses1904Dates ? LastDay - DaysFrom1900To1904 : LastDay);

    /// <summary>The number of a day; null before the first day that the calendar counts right.</summary>
    public static int? Of(PartialDate day, bool uses1904Dates)
    {
        var number = (new DateTime(day.Year, day.Month, day.Day) - DayZero).Days;
        if (uses1904Dates)
            return number >= DaysFrom1900To1904 ? number - (int)DaysFrom1900To1904 : null;
        return number >= FirstRightDay ? number : null;
    }

    /// <summary>
    /// The day and time. In the 1900 system the days before 1 March 1900 are one off, because Excel counts a 29 February 1900.
    /// </summary>
    public static DateTime ToDateTime(double number, bool uses1904Dates)
    {
        var days = uses1904Dates ? number + DaysFrom1900To1904 : number;
        return DateTime.FromOADate(!uses1904Dates && days < 60 ? days + 1 : days);
    }

    /// <summary>The number as a length of time, to the thousandth of a second that a cell can show.</summary>
    public static TimeSpan ToTimeSpan(double number) => TimeSpan.FromMilliseconds(Math.Round(TimeSpan.MillisecondsPerDay * number));
}
