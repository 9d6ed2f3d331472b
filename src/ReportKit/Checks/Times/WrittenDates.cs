using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportKit.Checks.Times;

/// <summary>Finds the dates in running words.</summary>
internal static partial class WrittenDates
{
    private const string MonthNames =
        @"(?:(?<month>January|February|March|April|May|June|July|August|September|October|November|December"
        + @"|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)(?!\p{L})"
        + @"|(?<month>Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)(?!\p{L})\.?)";

    /// <summary>Days before the month, perhaps several or a range, and perhaps the year behind it.</summary>
    private const string DayFirst =
        @"(?<![\p{L}\d/.:])(?<day>\d{1,2})(?<odd>st|nd|rd|th)?(?:[ \u00A0\u202F]?(?<joint>[-–—]|,(?:[ \u00A0\u202F]?and)?|&|to|and|until|through)[ \u00A0\u202F]?(?<day>\d{1,2})(?<odd>st|nd|rd|th)?)*"
        + @"[ \u00A0\u202F](?<odd>of[ \u00A0\u202F])?" + MonthNames + @"(?:(?<odd>,)?[ \u00A0\u202F](?:of[ \u00A0\u202F])?(?<year>\d{4})(?!\d))?";

    private const string NoDay = @"(?<!\p{L})" + MonthNames + @",?[ \u00A0\u202F](?<year>\d{4})(?!\d)";

    private const string MonthFirst =
        @"(?<!\p{L})(?<odd>)" + MonthNames + @"[ \u00A0\u202F](?<day>\d{1,2})(?:st|nd|rd|th)?(?:[ \u00A0\u202F]?(?<joint>[-–—])[ \u00A0\u202F]?(?<day>\d{1,2})(?:st|nd|rd|th)?)?"
        + @"(?![\d:]|[.]\d|[ \u00A0\u202F]?%)(?:,?[ \u00A0\u202F](?<year>\d{4})(?!\d))?";

    private static readonly SearchValues<string> Beginnings = SearchValues.Create(
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"],
        StringComparison.Ordinal);

    /// <summary>The dates of a text, in order.</summary>
    public static ImmutableArray<WrittenDate> In(string text)
    {
        if (!text.AsSpan().ContainsAny(Beginnings) || !text.AsSpan().ContainsAnyInRange('0', '9'))
            return [];

        var dates = ImmutableArray.CreateBuilder<WrittenDate>();
        foreach (Match match in Pattern().Matches(text))
        {
            var date = Of(match, text);
            if (dates.Count > 0 && Joined(text, dates[^1], date) is { } joined)
                dates[^1] = joined;
            else
                dates.Add(date);
        }

        return dates.ToImmutable();
    }

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

    [GeneratedRegex(DayFirst + "|" + NoDay + "|" + MonthFirst, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();

    private static WrittenDate Of(Match match, string text)
    {
        var month = match.Groups["month"].ValueSpan;
        var year = match.Groups["year"] is { Success: true } said ? int.Parse(said.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;
        var days = match.Groups["day"].Captures.Select(day => int.Parse(day.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)).ToList();
        var number = Month(month);
        ImmutableArray<WrittenDay> written = days.Count == 0 ? [new WrittenDay(year, number, 0)] : [.. days.Select(day => new WrittenDay(year, number, day))];
        var isRange = written.Length == 2 && IsRange(match.Groups["joint"].ValueSpan, text.AsSpan(0, match.Index));
        var isUsual = !match.Groups["odd"].Success && month.Length == CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(number).Length;
        return new WrittenDate(match.Index, match.Length, written, isRange, isUsual);
    }

    /// <summary>
    /// Both as one where only a word or a dash stands between: <c>29 September to 1 October 2020</c> is a range, and the first of
    /// <c>19 June and 2 July 2020</c> is of the same year; null where they are two dates.
    /// </summary>
    private static WrittenDate? Joined(string text, WrittenDate first, WrittenDate second)
    {
        var between = text.AsSpan(first.End, second.At - first.End).Trim();
        var isRange = IsRange(between, text.AsSpan(0, first.At));
        if (first.IsRange || second.IsRange || !second.HasYear || (!isRange && (between is not ("and" or "," or "&") || first.HasYear)))
            return null;

        var year = second.Days[^1].Year;
        var days = first.Days.Concat(second.Days).Select(day => day.Year == 0 ? day with { Year = year } : day);
        return new WrittenDate(first.At, second.End - first.At, [.. days], isRange && first.Days.Length + second.Days.Length == 2, first.IsUsual && second.IsUsual);
    }

    private static bool IsRange(ReadOnlySpan<char> joint, ReadOnlySpan<char> before) =>
        joint is "-" or "–" or "—" or "to" or "until" or "through"
        || (joint is "and" && before.TrimEnd().EndsWith("between", StringComparison.OrdinalIgnoreCase));
}
