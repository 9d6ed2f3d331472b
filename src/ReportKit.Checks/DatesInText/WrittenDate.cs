using System.Collections.Immutable;

namespace ReportKit.Checks.DatesInText;

/// <summary>A date in running words: a day, several days, a range, or a month of a year.</summary>
/// <param name="At">Where it stands in the text.</param>
/// <param name="Length">How many characters it takes.</param>
/// <param name="Days">The days that it names; of a range the first and the last.</param>
/// <param name="IsRange">Whether it means all days between the two, too.</param>
/// <param name="IsUsual">Whether it is written as the series writes dates: <c>14 December 2021</c>.</param>
internal sealed record WrittenDate(int At, int Length, ImmutableArray<WrittenDay> Days, bool IsRange, bool IsUsual)
{
    public int End => At + Length;

    public bool HasYear => Days[^1].Year > 0;

    /// <summary>Whether it names a single day, with month and year.</summary>
    public bool IsWhole => Days is [{ Year: > 0, Day: > 0 }];

    public string In(string text) => text.Substring(At, Length);

    /// <summary>Whether it may mean one of these days.</summary>
    public bool MayBe(Days days) =>
        IsRange ? Span(days.First.Year)?.Overlap(days) == true || Span(days.Last.Year)?.Overlap(days) == true : Days.Any(day => day.MayBe(days));

    /// <summary>From its first day to its last, in a year where it says none; null where the calendar has no such days.</summary>
    public Days? Span(int year)
    {
        var (first, last) = (Days[0].In(year), Days[^1].In(year));
        return first is null || last is null || last.Last < first.First ? null : new Days(first.First, last.Last);
    }

    /// <summary>From its first day to its last; null where it does not say the year.</summary>
    public Days? Span() => HasYear ? Span(Days[^1].Year) : null;
}
