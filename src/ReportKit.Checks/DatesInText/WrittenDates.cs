using System.Collections.Immutable;
using System.Globalization;

namespace ReportKit.Checks.DatesInText;

/// <summary>Finds the dates in running words, by the names of months in them.</summary>
internal static class WrittenDates
{
    /// <summary>The dates of a text, in order.</summary>
    public static ImmutableArray<WrittenDate> In(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('0', '9') < 0 || NextBeginning(text, 0) is not (>= 0 and var at))
            return [];

        var dates = ImmutableArray.CreateBuilder<WrittenDate>();
        while (at >= 0)
        {
            var end = at + 1;
            while (end < text.Length && char.IsLetter(text[end]))
                end++;
            if ((at == 0 || !char.IsLetter(text[at - 1])) && Month(text.AsSpan(at, end - at)) is > 0 and var month && new DateReader(text, at, end, month).Read() is { } date)
            {
                if (dates.Count > 0 && Joined(text, dates[^1], date) is { } joined)
                    dates[^1] = joined;
                else
                    dates.Add(date);
                end = Math.Max(end, date.End);
            }

            at = NextBeginning(text, end);
        }

        return dates.ToImmutable();
    }

    /// <summary>Where the name of a month may begin, from an index on; -1 where none does.</summary>
    private static int NextBeginning(string text, int from)
    {
        while (text.AsSpan(from).IndexOfAnyInRange('A', 'S') is >= 0 and var capital)
        {
            from += capital;
            if (text.AsSpan(from) is ['J' or 'F' or 'M' or 'A' or 'S' or 'O' or 'N' or 'D', _, _, ..] rest && IsBeginning(rest[..3]))
                return from;
            from++;
        }

        return -1;
    }

    private static bool IsBeginning(ReadOnlySpan<char> letters) => letters is
        "Jan" or "Feb" or "Mar" or "Apr" or "May" or "Jun" or "Jul" or "Aug" or "Sep" or "Oct" or "Nov" or "Dec"
        or "JAN" or "FEB" or "MAR" or "APR" or "MAY" or "JUN" or "JUL" or "AUG" or "SEP" or "OCT" or "NOV" or "DEC";

    /// <summary>The number of the month of this name, or of its first three letters; 0 where there is none.</summary>
    public static int Month(ReadOnlySpan<char> name)
    {
        var names = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;
        for (var i = 0; i < 12; i++)
        {
            if (name.Equals(names[i], StringComparison.OrdinalIgnoreCase)
                || name.Equals(names[i].AsSpan(0, 3), StringComparison.OrdinalIgnoreCase)
                || (i == 8 && name.Equals("Sept", StringComparison.OrdinalIgnoreCase)))
                return i + 1;
        }

        return 0;
    }

    /// <summary>Whether these words between two days, or these before them, make a range of them.</summary>
    internal static bool IsRange(ReadOnlySpan<char> joint, ReadOnlySpan<char> before) =>
        joint is "-" or "–" or "—" or "to" or "until" or "through"
        || (joint is "and" && before.TrimEnd().EndsWith("between", StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// Both as one where only a word or a dash stands between: <c>29 September to 1 October 2020</c> is a range, and the first of
    /// <c>19 June and 2 July 2020</c> is of the same year; null where they are two dates.
    /// </summary>
    private static WrittenDate? Joined(string text, WrittenDate first, WrittenDate second)
    {
        if (second.At < first.End)
            return null;

        var between = text.AsSpan(first.End, second.At - first.End).Trim();
        var isRange = IsRange(between, text.AsSpan(0, first.At));
        if (first.IsRange || second.IsRange || !second.HasYear || (!isRange && (between is not ("and" or "," or "&") || first.HasYear)))
            return null;

        var year = second.Days[^1].Year;
        var days = first.Days.Concat(second.Days).Select(day => day.Year == 0 ? day with { Year = year } : day);
        return new WrittenDate(first.At, second.End - first.At, [.. days], isRange && first.Days.Length + second.Days.Length == 2, first.IsUsual && second.IsUsual);
    }
}
