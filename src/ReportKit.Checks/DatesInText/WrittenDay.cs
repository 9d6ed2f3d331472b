namespace ReportKit.Checks.DatesInText;

/// <summary>A day as somebody wrote it, with no more than was said: 0 stands for what was not.</summary>
/// <param name="Day">As written, also where the month has no such day.</param>
internal sealed record WrittenDay(int Year, int Month, int Day)
{
    /// <summary>Whether the calendar has it; a day without year may be that of a leap year.</summary>
    public bool Exists => Day <= DateTime.DaysInMonth(Year == 0 ? 4 : Year, Month);

    /// <summary>The days that this may mean in a year, where it does not say one; null where the calendar has none.</summary>
    public Days? In(int year)
    {
        var said = Year == 0 ? year : Year;
        var last = DateTime.DaysInMonth(said, Month);
        return Day > last ? null : new Days(new DateOnly(said, Month, Math.Max(1, Day)), new DateOnly(said, Month, Day == 0 ? last : Day));
    }

    /// <summary>Whether it may mean one of these days.</summary>
    public bool MayBe(Days days) =>
        In(days.First.Year)?.Overlap(days) == true || (days.Last.Year != days.First.Year && In(days.Last.Year)?.Overlap(days) == true);
}
